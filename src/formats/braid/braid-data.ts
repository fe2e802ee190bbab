/** Through whom an article has some of its claims. */
export interface BraidVoice {
  key: string;
  /** Who it is: `Liz Sly, Washington Post`, `no source named`. */
  label: string;
  /** On which side its article stands. */
  side: 'left' | 'right';
  /** How many claims of the article come through it. */
  claims: number;
  /** Whether nobody is named for them. */
  open: boolean;
}

/** One report or event that both articles tell: a strand from one to the other, through the voice that one of them names. */
export interface BraidStrand {
  key: string;
  /** What both tell. */
  label: string;
  /** Both sentences, for those who don't see the drawing. */
  description: string;
  href: string;
  /** The voice through which it runs: the key of one of them. */
  through: string;
  /** Whether the texts state that both tellings belong together. */
  stated: boolean;
}

/** Two articles, the voices through whom each has its claims, and what both of them tell. */
export interface BraidData {
  id: string;
  title: string;
  description: string;
  /** The article on the left and the one on the right. */
  articles: [BraidEnd, BraidEnd];
  voices: BraidVoice[];
  strands: BraidStrand[];
}

/** An article at an end of the drawing. */
export interface BraidEnd {
  code: string;
  label: string;
  href: string;
}

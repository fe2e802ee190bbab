import type { Voice } from '../drawing/voice-mark.ts';

/** A voice as it is drawn: all words and links are resolved. */
export interface MapVoice extends Voice {
  key: string;
  /** Its name: `Liz Sly`, `not stated`. */
  label: string;
  /** What it is and how much it carries: `person · 19 claims`. */
  detail: string;
  /** Both in a line, for those who point at it: `Liz Sly: person · 19 claims`. */
  title: string;
  href: string;
  claims: number;
}

/** A map of voices: what is drawn, and by which ways claims go. */
export interface MapData {
  id: string;
  title: string;
  description: string;
  voices: MapVoice[];
  edges: { from: string; to: string; claims: number }[];
  /** Voices whose report an article probably tells without naming them, with the number of its claims. */
  ties: { from: string; to: string; claims: number }[];
}

/** A voice and those that it passes on, as the narrow map draws them. */
export interface MapBranch extends MapVoice {
  /** The keys from the article to it, which tell two rows of one voice apart: `article:A source:crew`; several ways after commas. */
  way: string;
  children: MapBranch[];
}

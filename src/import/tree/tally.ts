/** The kinds of what is left out: one of them, and several. */
export const NOUNS = {
  image: ['image', 'images'],
  equation: ['equation, kept as its signs in a row', 'equations, kept as their signs in a row'],
  embed: ['embed (player, frame or widget)', 'embeds (players, frames or widgets)'],
  field: ['field or button of a form', 'fields and buttons of a form'],
  link: [
    'link to a place that a reader could not follow; its words stay',
    'links to places that a reader could not follow; their words stay',
  ],
  style: ['stretch of text whose look is not kept', 'stretches of text whose look is not kept'],
  heading: ['link or emphasis in a heading, of which the words stay', 'links and emphases in headings, of which the words stay'],
  note: [
    'note of a heading, whose sign now stands at the end of the next paragraph',
    'notes of headings, whose signs now stand at the end of the next paragraphs',
  ],
  control: ['text with control characters, which are left out', 'texts with control characters, which are left out'],
} as const;

/** Count what is left out, by kind. */
export type Tally = (kind: keyof typeof NOUNS, detail: string) => void;

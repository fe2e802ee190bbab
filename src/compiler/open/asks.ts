/** What can be left open, in the order in which it is listed. */
export const ASKS = ['who', 'when', 'how-many', 'where', 'on-whose-word', 'else'] as const;
export type Ask = (typeof ASKS)[number];

/** The fields that say that something is not stated, each with what it asks; `note` is any of them, by its words. */
export const GAPS = {
  writer: 'who',
  unnamed: 'who',
  members: 'who',
  role: 'who',
  outlet: 'who',
  written: 'when',
  'event-date': 'when',
  'number-date': 'when',
  'time-word': 'when',
  vague: 'how-many',
  population: 'how-many',
  'event-place': 'where',
  origin: 'on-whose-word',
  'number-origin': 'on-whose-word',
} as const satisfies Record<string, Ask>;
export type Gap = keyof typeof GAPS;

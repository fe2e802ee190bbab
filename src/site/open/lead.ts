/** What the page of open questions is, in two sentences. */
export const OPEN_LEAD =
  'What the documents do not say, by what it asks. Each line comes from a note or from a field that is not stated; what findings rest on comes first. A sentence of a note stands under the first thing that it asks.';

/** What the page says where nothing is listed. */
export const NOTHING_OPEN = 'No note and no field of this briefing says that something is left open.';

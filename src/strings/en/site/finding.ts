import { parts } from '../../intl.ts';

export const restsOn = 'What it rests on';
export const computedNote =
  'Numbers and names in this sentence are computed from the claims, sources and figures of the briefing. It says what the texts carry and on whose word, not what is true.';
export const passages = 'The passages';
export const leftOpen = 'What is left open';
export const allQuestions = 'All open questions';
export const printLead =
  'In the order of weight: what the texts carry and on whose word, not what is true. Numbers and names in the sentences are computed.';
export const sideBySide = 'Passages side by side';
/** What a finding is called beside its code. */
export const findingOf = <T>({ code }: { code: T }) => parts`Finding ${code}`;
export const type = 'what the briefing adds up to';
export const passagesLead = 'Both tellings, with the words in which they differ.';
export const leftOpenLead = 'By the notes on what it rests on.';
export const restsOnCodes = ({ codes }: { codes: readonly string[] }) => `Rests on ${codes.join(', ')}`;
export const lead =
  'What the articles add up to, in the order of weight: what they carry and on whose word, not what is true. Numbers and names in the sentences are computed from the evidence, which is one step away.';

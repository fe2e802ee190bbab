import type { Range } from '../anchor/find-quote.ts';
import { blankLetters, findMatches } from './find-matches.ts';

/** Extensions of files whose names may begin with a digit: `2017.pdf`. */
const FILE_TYPES =
  'pdf|docx?|xlsx?|csv|txt|md|html?|xml|json|ya?ml|png|jpe?g|gif|svg|zip|tar|gz|log|sql|sh|py|js|ts|rb|go|rs|java|conf|cfg|ini|toml|mp[34]';

/** Names for machines that hold digits, whatever they look like inside: a date in an address is no date of the text. */
const ADDRESSES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s<>"“”]+/giu,
  /\b(?:doi|urn|isbn|issn|arxiv|pmid)\s?:?\s?\d[\w./-]*/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  // A host or file: `db1.cluster`, `report-2.tar.gz`; the first part has a letter, the last is letters alone.
  /(?<![\p{L}\p{N}._-])(?=[\p{N}_-]{0,62}\p{L})[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}\.\p{L}{2,24}(?::\d{1,5})?(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}_])/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}._-])\p{N}[\p{L}\p{N}_.-]{0,200}\.(?:${FILE_TYPES})(?![\p{L}\p{N}])`, 'giu'),
  /(?<![\p{L}\p{N}/])(?:~|\.{1,2})?\/[\w.@%+/-]+/gu,
  /\b[A-Z]:\\[^\s<>"“”]+/gu,
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/giu,
];

/** Find addresses, names of files and paths in a text. */
export function findAddresses(text: string): Range[] {
  return findMatches(blankLetters(text), ADDRESSES);
}

/** What the code must know of a kind of entry, wherever it handles several kinds. */
interface KindFacts {
  /** What one of them is called. */
  name: string;
  /** The key that holds them in a briefing, and the name of their list and table in addresses. */
  plural: string;
  /** The title of their list. */
  title: string;
  /** What codes begin with: `C12`. */
  letter: string;
  /** Whether each has a page of its own, a list and a table: what has none stands on a page of all. */
  hasPage: boolean;
  /** Whether passages of an article are marked with it. */
  annotates: boolean;
}

/**
 * The kinds of entries, each with an id, a code and a permanent link, in the order in which they are listed.
 *
 * What handles kinds is an exhaustive `Record` or `switch` over `Kind` or one of the narrower types below, so that a kind
 * that is added here fails to compile wherever it must be known.
 */
export const KINDS = {
  finding: { name: 'finding', plural: 'findings', title: 'Findings', letter: 'K', hasPage: true, annotates: false },
  claim: { name: 'claim', plural: 'claims', title: 'Claims', letter: 'C', hasPage: true, annotates: true },
  source: { name: 'source', plural: 'sources', title: 'Sources', letter: 'S', hasPage: true, annotates: true },
  figure: { name: 'figure', plural: 'figures', title: 'Figures', letter: 'F', hasPage: true, annotates: true },
  name: { name: 'name', plural: 'names', title: 'Names', letter: 'N', hasPage: true, annotates: false },
  relation: { name: 'relation', plural: 'relations', title: 'Side by side', letter: 'R', hasPage: false, annotates: false },
  chart: { name: 'chart', plural: 'charts', title: 'Charts', letter: 'Ch', hasPage: false, annotates: false },
} as const satisfies Record<string, KindFacts>;

export type Kind = keyof typeof KINDS;

/** The kinds for which a fact holds. */
type KindWith<Fact extends keyof KindFacts> = { [K in Kind]: (typeof KINDS)[K][Fact] extends true ? K : never }[Kind];

/** The kinds whose entries have a page, a list and a table. */
export type PageKind = KindWith<'hasPage'>;

/** The kinds that passages are annotated with. */
export type NoteKind = KindWith<'annotates'>;

const kindsWith = <Fact extends 'hasPage' | 'annotates'>(fact: Fact) =>
  Object.keys(KINDS).filter((kind): kind is KindWith<Fact> => isKind(kind) && KINDS[kind][fact]);

export const ALL_KINDS = Object.keys(KINDS).filter(isKind);
export const PAGE_KINDS: readonly PageKind[] = kindsWith('hasPage');
export const NOTE_KINDS: readonly NoteKind[] = kindsWith('annotates');

/** Tell whether a word names a kind of entry. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** Tell whether a word names a kind whose entries have pages. */
export function isPageKind(word: string): word is PageKind {
  return isKind(word) && KINDS[word].hasPage;
}

/** Tell the kind of a code: `C12` → `claim`, `Ch1` → `chart`; null for what is none. */
export function kindOfCode(code: string): Kind | null {
  const letters = /^[A-Z][a-z]*(?=\d)/.exec(code)?.[0];
  return ALL_KINDS.find((kind) => KINDS[kind].letter === letters) ?? null;
}

/** The key that holds the name by which readers know an entry. */
const NAME_KEYS = {
  finding: 'label',
  claim: 'label',
  source: 'name',
  figure: 'quantity',
  name: 'name',
  relation: 'label',
  chart: 'title',
} as const satisfies Record<Kind, string>;

/** Tell the name by which readers know an entry: the label of a claim, the quantity of a figure. */
export function nameOf(kind: Kind, item: Partial<Record<(typeof NAME_KEYS)[Kind], string>>): string {
  return item[NAME_KEYS[kind]] ?? '';
}

import { isDeepStrictEqual } from 'node:util';
import { nextCode } from '../../compiler/analysis/free-codes.ts';
import { pairOriginals } from '../../compiler/places/pair-originals.ts';
import type { Records } from '../../compiler/records/read-records.ts';
import { listTaken } from '../../compiler/seals/list-taken.ts';
import { addAllNoted, addPlaces, editSubject, openTexts, type Written } from '../../edit/edit-entries.ts';
import type { FileChange, Snapshot } from '../../edit/change-content.ts';
import { KINDS, NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { anchorAnnotations, type Anchored, type Left } from './anchor-annotations.ts';
import { slugOf } from '../plan.ts';
import type { Received } from './read-annotations.ts';

export interface AnnotationsPlan {
  changes: FileChange[];
  /** The codes of the drafts that are added. */
  added: readonly string[];
  /** The codes of entries that get places more. */
  extended: readonly string[];
  /** The paragraphs that get a note. */
  noted: readonly string[];
  /** How many places or notes are there already. */
  known: number;
  left: readonly Left[];
}

/** A draft, of one annotation or of all that are of one entry. */
interface Draft {
  kind: NoteKind;
  id: string;
  /** Whether its id is that of the entry from which the annotations were made. */
  isOwn: boolean;
  places: Place[];
  values: Written;
}

/**
 * Plan the entries that annotations become: drafts at their words, with what was said of these as a note; the rest is left to be
 * written. What is said of a whole paragraph becomes the note of that. Annotations that were made from a briefing become the entries that they were made from, or add places to them.
 */
export function planAnnotations(folder: string, snapshot: Snapshot, records: Records, received: readonly Received[]): AnnotationsPlan {
  const { anchored, left } = anchorAnnotations(pairOriginals(records).pairs, received);
  const texts = openTexts(folder, snapshot);
  const taken = listTaken(records);
  const sealed = new Set(records.lock.lines.map(({ key }) => key));
  const codes = new Set(taken.codes);
  const ids = new Set<string>(taken.entries);
  const [added, extended, noted]: [string[], string[], string[]] = [[], [], []];
  let known = 0;
  /** Each article says it on its author’s word, until somebody says otherwise. */
  const extend = (entry: { kind: NoteKind; id: string }, places: readonly Place[]) => {
    for (const [article, own] of Map.groupBy(places, (it) => it.article))
      addPlaces(texts, records, entry, own, { chain: [authorOf(records, article)] });
  };
  const notes = new Map<string, string>();
  const isNote = ({ received: it, whole }: Anchored) => whole !== null && it.entry === null && it.tags.length === 0 && it.comment !== null;
  for (const { received: it, whole, places } of anchored.filter(isNote)) {
    if (!whole || it.comment === null) continue;
    const note = whole.note ?? notes.get(whole.id);
    if (note === it.comment) known++;
    else if (note !== undefined) left.push({ received: it, why: 'its paragraph has another note' });
    else {
      notes.set(whole.id, it.comment);
      editSubject(texts, { kind: 'paragraph', id: whole.id }, {}, { note: it.comment });
      noted.push(...places.map(({ article, paragraph }) => `${article}¶${paragraph}`));
    }
  }
  const fresh: Parameters<typeof addAllNoted>[2][number][] = [];
  const elsewhere: [entry: { kind: NoteKind; id: string }, places: readonly Place[]][] = [];
  for (const { kind, id, places, values, isOwn } of draftsOf(anchored.filter((it) => !isNote(it)))) {
    const there = isOwn ? placesOf(records, kind, id) : null;
    if (there) {
      const unknown = places.filter((place) => !there.places.some((it) => isSame(it, place)));
      known += places.length - unknown.length;
      // Readers must be told why words that were published are others: only the author can.
      const barred = unknown.filter(({ article, paragraph }) => sealed.has(`${kind}:${id}@${article}¶${paragraph}`));
      const ofBarred = anchored.filter(({ received: it, places: own }) => it.entry !== null && own.some((place) => barred.includes(place)));
      left.push(...ofBarred.map(({ received: it }) => ({ received: it, why: PUBLISHED })));
      const more = unknown.filter((place) => !barred.includes(place));
      if (!more.length) continue;
      extend({ kind, id }, more);
      extended.push(there.code);
      continue;
    }
    if (isOwn && ids.has(`${kind}:${id}`)) {
      left.push(...received.filter((it) => it.entry?.id === id).map((it) => ({ received: it, why: `\`${kind}:${id}\` was retired` })));
      continue;
    }
    const name = isOwn ? id : freeId(id, (it) => ids.has(`${kind}:${it}`));
    const code = nextCode(KINDS[kind].letter, codes);
    codes.add(code);
    ids.add(`${kind}:${name}`);
    const [home = [], ...others] = Map.groupBy(places, ({ article }) => article).values();
    fresh.push({ kind, id: name, code, values, places: home, way: {} });
    elsewhere.push([{ kind, id: name }, others.flat()]);
    added.push(code);
  }
  if (fresh.length) addAllNoted(texts, records, fresh);
  for (const [entry, places] of elsewhere) extend(entry, places);
  return { changes: texts.changes(), added, extended, noted, known, left };
}

function draftsOf(anchored: readonly Anchored[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { received, places } of anchored) {
    const kind = received.entry?.kind ?? kindOf(received.tags);
    // One that has several targets is of one entry; others that bear the same id are not.
    const key = received.entry ? `${kind}:${received.entry.id}` : JSON.stringify([received.id, kind, received.comment]);
    const draft = drafts.get(key);
    if (draft) draft.places.push(...places.filter((it) => !draft.places.some((own) => isDeepStrictEqual(own, it))));
    else {
      const id = received.entry?.id ?? idOf(places[0]?.exact ?? '');
      drafts.set(key, { kind, id, isOwn: received.entry !== null, places: [...places], values: valuesOf(received, kind) });
    }
  }
  return [...drafts.values()];
}

/** What a tag names, and else a claim. */
function kindOf(tags: readonly string[]): NoteKind {
  return NOTE_KINDS.find((kind) => tags.some((tag) => [kind, KINDS[kind].plural].some((it) => it === tag.toLowerCase()))) ?? 'claim';
}

const PUBLISHED = 'its entry was published with other words in this paragraph: add the place by hand, and say why in `changes.yaml`';

/** The key that holds what an entry says. */
const SAYS = { claim: 'statement', source: 'name', figure: 'quantity' } as const satisfies Record<NoteKind, string>;

/** What a briefing said of its entry stands in that; what somebody else said becomes a note. */
function valuesOf({ entry, comment }: Received, kind: NoteKind): Written {
  if (!comment) return {};
  return entry ? { [SAYS[kind]]: comment.replace(/^[A-Z][a-z]*\d+: /, '') } : { note: comment };
}

function placesOf(records: Records, kind: NoteKind, id: string): { code: string; places: readonly Place[] } | null {
  switch (kind) {
    case 'claim': {
      const found = records.claims.entries.find(({ value }) => value.id === id)?.value;
      return found ? { code: found.code, places: found.evidence } : null;
    }
    case 'figure':
      return records.figures.entries.find(({ value }) => value.id === id)?.value ?? null;
    case 'source':
      return records.sources.entries.find(({ value }) => value.id === id)?.value ?? null;
  }
}

const isSame = (one: Place, other: Place) =>
  one.article === other.article && one.paragraph === other.paragraph && fold(one.exact) === fold(other.exact);
const fold = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();

function authorOf(records: Records, article: string): string | null {
  return records.articles.find(({ facts }) => facts.value.code === article)?.facts.value.author ?? null;
}

const LONGEST_ID = 60;

/** Make an id of the first words: `The mud wins every year, he said` → `the-mud-wins-every-year`. */
function idOf(words: string): string {
  const slug = slugOf(words.replace(/[’']/g, '')).split('-').slice(0, 5).join('-');
  return slug.slice(0, LONGEST_ID).replace(/-$/, '') || 'annotation';
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(name)) return name;
  }
}

import type { Briefing, CompiledArticle, CompiledFinding, CompiledPlace, Items } from '../../model/compiled.ts';
import { itemsOf } from '../../model/compiled.ts';
import { KINDS, NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import { memoize } from '../../model/memoize.ts';
import { GAPS, type Ask, type Gap } from './asks.ts';
import { sortNote } from './sort-note.ts';

/** What a question is about: an entry, a name, a paragraph or a whole document. */
export type Subject =
  | { [K in NoteKind | 'name']: { kind: K; item: Items[K] } }[NoteKind | 'name']
  | { kind: 'paragraph'; article: CompiledArticle }
  | { kind: 'article'; article: CompiledArticle; fields: DocumentFact[] };

/** What the documents leave open. */
export interface OpenQuestion {
  ask: Ask;
  /** The field that says so. */
  gap: Gap | 'note';
  about: Subject;
  /** The sentence of the note; null where a field is not stated. */
  text: string | null;
  /** The paragraphs that leave it open, each once, in reading order; none of a whole document. */
  places: Pick<CompiledPlace, 'article' | 'paragraph'>[];
  /** The findings that rest on what it is about. */
  findings: CompiledFinding[];
}

/**
 * List what the documents leave open, from fields that say so: of documents first, then what findings rest on, in the order of
 * the findings, then the rest in reading order.
 */
export const listQuestions: (briefing: Briefing) => OpenQuestion[] = memoize((briefing) => {
  const { articles } = briefing;
  const order = new Map(
    articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => `${code}¶${number}`)).map((place, at) => [place, at]),
  );
  const positionOf = ({ article, paragraph }: OpenQuestion['places'][number]) => order.get(`${article}¶${paragraph}`) ?? Infinity;
  const placesIn = (places: OpenQuestion['places']) =>
    [...new Map(places.map((place) => [`${place.article}¶${place.paragraph}`, place])).values()].sort(
      (one, other) => positionOf(one) - positionOf(other),
    );
  const resting = findingsBySubject(briefing.findings);
  const weigh = ({ about, findings }: OpenQuestion) =>
    about.kind === 'article' ? -1 : findings[0] ? briefing.findings.indexOf(findings[0]) : Infinity;
  const ask = (gap: Gap, about: Subject, places: OpenQuestion['places'], text: string | null = null): OpenQuestion => ({
    ask: GAPS[gap],
    gap,
    about,
    text,
    places: placesIn(places),
    findings: resting(about, places),
  });
  const askNote = (note: string | null | undefined, about: Subject, places: OpenQuestion['places']): OpenQuestion[] =>
    note
      ? sortNote(note, briefing.language).map(({ ask: own, text }) => ({
          ask: own,
          gap: 'note',
          about,
          text,
          places: placesIn(places),
          findings: resting(about, places),
        }))
      : [];
  const questions = [
    ...articles.flatMap((article) => documentGaps(article).map(([gap, fields]) => ask(gap, { kind: 'article', article, fields }, []))),
    ...NOTE_KINDS.flatMap((kind) =>
      subjectsOf(briefing, kind).flatMap((about) => [
        ...gapsOf(about).map(([gap, places]) => ask(gap, about, places)),
        ...askNote(about.item.note, about, about.item.places),
      ]),
    ),
    ...articles.flatMap((article) =>
      article.paragraphs.flatMap(({ number, note }) =>
        askNote(note, { kind: 'paragraph', article }, [{ article: article.code, paragraph: number }]),
      ),
    ),
    // A name that is a source too has the note of the source.
    ...briefing.names.filter(({ source }) => source === null).flatMap((item) => askNote(item.open, { kind: 'name', item }, item.places)),
  ];
  return questions
    .map((question) => ({ question, weight: weigh(question), at: question.places[0] ? positionOf(question.places[0]) : -1 }))
    .sort((one, other) => compare(one.weight, other.weight) || compare(one.at, other.at))
    .map(({ question }) => question);
});

/** What a document may state of itself. */
type DocumentFact = 'title' | 'author' | 'publisher' | 'date';

const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);

type EntrySubject = Extract<Subject, { item: unknown; kind: NoteKind }>;

function subjectsOf(briefing: Briefing, kind: NoteKind): EntrySubject[] {
  return itemsOf(briefing, kind).map((item) => ({ kind, item }) as EntrySubject);
}

/** List what a document does not state of itself. */
function documentGaps(article: CompiledArticle): [Gap, DocumentFact[]][] {
  const fields = (['title', 'author', 'publisher'] as const).filter((fact) => article[fact] === null);
  return [
    ...(fields.length ? [['writer', fields] as [Gap, DocumentFact[]]] : []),
    ...(article.date === null ? [['written', ['date']] as [Gap, DocumentFact[]]] : []),
  ];
}

/** List the fields of an entry that say that something is not stated, each with the places that leave it open. */
function gapsOf({ kind, item }: EntrySubject): [Gap, CompiledPlace[]][] {
  const { places } = item;
  const gap = (name: Gap, holds: boolean, own = places): [Gap, CompiledPlace[]][] => (holds && own.length ? [[name, own]] : []);
  switch (kind) {
    case 'claim': {
      const bare = item.places.filter(({ chain: [origin] }) => origin === null);
      const isEvent = item.type === 'event';
      return [
        ...gap('origin', true, bare),
        ...gap('event-date', isEvent && !item.when?.edtf),
        ...gap('event-place', isEvent && item.where === null),
      ];
    }
    case 'source':
      return [
        ...gap('unnamed', item.identity === 'unnamed' && item.kind !== 'author'),
        ...gap('members', item.identity === 'group'),
        ...gap('role', item.kind === 'person' && item.role === null),
        ...gap('outlet', item.kind === 'person' && item.identity === 'named' && item.outlet === null),
      ];
    case 'figure': {
      const isDate = item.kind === 'date';
      const bare = item.places.filter(({ chain: [origin] }) => origin === null);
      return [
        ...gap('number-origin', item.kind === 'number', bare),
        ...gap('number-date', !isDate && !item.period?.to),
        ...gap('time-word', item.kind === 'date' && item.value === null),
        ...gap('vague', item.kind === 'vague'),
        ...gap('population', item.kind === 'number' && item.population === null),
      ];
    }
  }
}

/** Make the function that finds the findings that rest on an entry, or on what stands in a paragraph. */
function findingsBySubject(findings: readonly CompiledFinding[]): (about: Subject, places: OpenQuestion['places']) => CompiledFinding[] {
  return (about, places) => {
    switch (about.kind) {
      case 'article':
      case 'name':
        return [];
      case 'paragraph':
        return findings.filter((finding) =>
          finding.places.some((it) => places.some(({ article, paragraph }) => it.article === article && it.paragraph === paragraph)),
        );
      case 'claim':
      case 'source':
      case 'figure':
        return findings.filter(({ rests }) => rests[KINDS[about.kind].plural].includes(about.item.id));
    }
  };
}

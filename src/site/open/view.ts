import { lookUp } from '../../model/look-up.ts';
import { ASKS, GAPS, type Ask, type Gap } from '../../compiler/open/asks.ts';
import { listQuestions, type OpenQuestion, type Subject } from '../../compiler/open/list-questions.ts';
import { articlePath, locator, noteId, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledFinding } from '../../model/compiled.ts';
import { nameOf, type PageKind } from '../../model/kinds.ts';
import { stringsOf } from '../../strings/index.ts';

/** The questions that ask one thing. */
export interface AskPart {
  id: Ask;
  title: string;
  lead: string;
  count: number;
  groups: GapGroup[];
}

/** The questions that are open for one reason. */
export interface GapGroup {
  id: string;
  title: string;
  /** Those on which a finding rests, and the documents themselves; all where the briefing has no findings. */
  first: QuestionLine[];
  rest: QuestionLine[];
}

/** A question as it is shown. */
export interface QuestionLine {
  /** The entry that it is about, if it has a page. */
  entry: { kind: PageKind; id: string; code: string; label: string } | null;
  /** The sentence of the note, or what a document does not state. */
  text: string | null;
  /** Where its words stand, each with the path of them. */
  places: { text: string; path: string; place: OpenQuestion['places'][number] }[];
  findings: CompiledFinding[];
}

/** What is listed under each question: the documents themselves first, then the notes, then what fields do not state. */
const gapsOf = (ask: Ask) => {
  const gaps = (Object.keys(GAPS) as Gap[]).filter((gap) => GAPS[gap] === ask);
  const isOfDocuments = (gap: Gap) => gap === 'writer' || gap === 'written';
  return [...gaps.filter(isOfDocuments), 'note' as const, ...gaps.filter((gap) => !isOfDocuments(gap))];
};

/** Arrange what the documents leave open by what it asks and why it is open, what findings rest on first. */
export function viewQuestions(briefing: Briefing): AskPart[] {
  const { open } = stringsOf(briefing);
  const byKey = Map.groupBy(listQuestions(briefing), ({ ask, gap }) => `${ask}/${gap}`);
  const isFirst = ({ about, findings }: OpenQuestion) => about.kind === 'article' || findings.length > 0 || briefing.findings.length === 0;
  return ASKS.map((ask) => {
    const groups = gapsOf(ask).flatMap((gap): GapGroup[] => {
      const found = byKey.get(`${ask}/${gap}`) ?? [];
      if (found.length === 0) return [];
      const lines = (questions: OpenQuestion[]) => questions.map((question) => viewLine(briefing, question));
      const rest = found.filter((question) => !isFirst(question));
      return [{ id: `${ask}-${gap}`, title: open.gaps[gap], first: lines(found.filter(isFirst)), rest: lines(rest) }];
    });
    const count = groups.reduce((sum, { first, rest }) => sum + first.length + rest.length, 0);
    return { id: ask, ...open.asks[ask], count, groups };
  }).filter(({ count }) => count > 0);
}

/** List the questions about some entries: those on which a finding rests. */
export function viewQuestionsOf(briefing: Briefing, finding: CompiledFinding): QuestionLine[] {
  return listQuestions(briefing)
    .filter(({ gap, about, findings }) => gap === 'note' && 'item' in about && findings.includes(finding))
    .map((question) => viewLine(briefing, question));
}

function viewLine(briefing: Briefing, { about, text, places, findings }: OpenQuestion): QuestionLine {
  if (about.kind === 'article') {
    const { code, label } = about.article;
    return {
      entry: null,
      text: stringsOf(briefing).open.notStated({ label, facts: about.fields }),
      places: [{ text: code, path: articlePath(about.article), place: { article: code, paragraph: 1 } }],
      findings,
    };
  }
  return {
    entry: entryOf(about),
    text,
    places: places.flatMap((place) => {
      const article = lookUp(briefing).articles.get(place.article);
      const paragraph = article?.paragraphs.find(({ number }) => number === place.paragraph);
      if (!article || !paragraph) return [];
      const note = 'item' in about ? paragraph.notes.find(({ kind, id }) => kind === about.kind && id === about.item.id) : undefined;
      const fragment = note ? noteId(note, paragraph.number) : paragraphId(paragraph.number);
      return [{ text: locator(article.code, paragraph.number), path: `${articlePath(article)}#${fragment}`, place }];
    }),
    findings,
  };
}

function entryOf(about: Exclude<Subject, { kind: 'article' }>): QuestionLine['entry'] {
  if (about.kind === 'paragraph') return null;
  const { kind, item } = about;
  return { kind, id: item.id, code: item.code, label: nameOf(kind, item) };
}

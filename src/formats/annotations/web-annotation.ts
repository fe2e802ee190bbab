import type { Range } from '../../compiler/anchor/find-quote.ts';
import { itemsOf, type Briefing, type CompiledArticle, type CompiledNote, type CompiledParagraph } from '../../model/compiled.ts';
import { nameOf, type NoteKind } from '../../model/kinds.ts';
import { licenseOf } from '../../model/license.ts';
import { ANNOTATIONS_PATH, articleFile, articlePath, iris, noteId, paragraphId } from '../links/links.ts';
import { stringsOf } from '../../strings/index.ts';

/** The media type of the files; a static host must be told of it. */
export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** How much context a quotation gets on each side, in characters. */
const REACH = 32;

/**
 * Ways to find words again, each by itself. Positions and context count characters (Unicode code points): positions those of
 * the text of the paragraph that the target names as its scope, from 0. The paragraph has the same id whether the page shows
 * the edition or the original wording.
 */
export type Selector =
  | { type: 'FragmentSelector'; conformsTo: string; value: string }
  | { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/** Words of a page, or a whole paragraph of it. */
export interface Target {
  type: 'SpecificResource';
  source: string;
  /** The paragraph: what positions are counted in. */
  scope: string;
  /** The paragraph that has the words, the words with what stands around them, and their place in the paragraph. */
  selector: Selector[];
}

/** A W3C Web Annotation: what a note says of a passage. */
export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'describing' | 'identifying' | 'commenting';
  creator: { type: 'Organization'; name: string }[];
  /** When the version was published that has it, in UTC. */
  created: string;
  /** The address of the licence; without it, none is stated. */
  rights?: string;
  body: object[];
  target: Target[];
}

/** Print the collection of all annotations, whose pages are the files of the articles. */
export function printAnnotations(briefing: Briefing, site: string): string {
  const pages = briefing.articles.map((article) => `${site}${articleFile(article, 'annotations.jsonld')}`);
  return print({
    '@context': CONTEXT,
    id: `${site}${ANNOTATIONS_PATH}`,
    type: 'AnnotationCollection',
    label: stringsOf(briefing).linkedData.annotations({ briefing: briefing.title }),
    total: briefing.articles.reduce((sum, article) => sum + countAnnotations(article), 0),
    first: pages[0],
    last: pages.at(-1),
  });
}

/** Print the annotations of an article, a page of the collection. */
export function printArticleAnnotations(briefing: Briefing, site: string, article: CompiledArticle): string {
  const at = briefing.articles.indexOf(article);
  const [previous, next] = [briefing.articles[at - 1], briefing.articles[at + 1]];
  const before = briefing.articles.slice(0, at).reduce((sum, it) => sum + countAnnotations(it), 0);
  return print({
    '@context': CONTEXT,
    id: `${site}${articleFile(article, 'annotations.jsonld')}`,
    type: 'AnnotationPage',
    partOf: `${site}${ANNOTATIONS_PATH}`,
    startIndex: before,
    ...(previous && { prev: `${site}${articleFile(previous, 'annotations.jsonld')}` }),
    ...(next && { next: `${site}${articleFile(next, 'annotations.jsonld')}` }),
    items: listAnnotations(briefing, site, article),
  });
}

/** List the annotations of an article: one for each note, and one for what a paragraph leaves open. */
export function listAnnotations(briefing: Briefing, site: string, article: CompiledArticle): Annotation[] {
  const source = `${site}${articlePath(article)}`;
  const license = licenseOf(briefing);
  const annotate = (fragment: string, { motivation, body, target }: Pick<Annotation, 'motivation' | 'body' | 'target'>): Annotation => ({
    id: `${site}${articleFile(article, 'annotations.jsonld')}#${fragment}`,
    type: 'Annotation',
    motivation,
    creator: briefing.editors.map((name) => ({ type: 'Organization', name })),
    created: `${briefing.date}T00:00:00Z`,
    ...(license && { rights: license.url }),
    body,
    target,
  });
  return article.paragraphs.flatMap((paragraph) => {
    const select = (range?: Range) => selectWords(source, paragraph, range);
    const notes = paragraph.notes.map((note) => {
      const target = note.ranges.length ? note.ranges.map(select) : [select()];
      return annotate(noteId(note, paragraph.number), { ...describeNote(briefing, site, note), target });
    });
    if (!paragraph.note) return notes;
    const body = [words('commenting', paragraph.note, briefing.language)];
    return [annotate(`open-${paragraphId(paragraph.number)}`, { motivation: 'commenting', body, target: [select()] }), ...notes];
  });
}

/** Count what `listAnnotations` lists. */
function countAnnotations({ paragraphs }: CompiledArticle): number {
  return paragraphs.reduce((sum, { notes, note }) => sum + notes.length + (note ? 1 : 0), 0);
}

/** Select words of a paragraph, or all of it where no words of it are meant. */
function selectWords(source: string, { number, text }: CompiledParagraph, range: Range = { start: 0, end: text.length }): Target {
  const before = [...text.slice(0, range.start)];
  const exact = [...text.slice(range.start, range.end)];
  const after = [...text.slice(range.end)];
  const fragment = paragraphId(number);
  return {
    type: 'SpecificResource',
    source,
    scope: `${source}#${fragment}`,
    selector: [
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: fragment },
      {
        type: 'TextQuoteSelector',
        exact: exact.join(''),
        prefix: before.slice(-REACH).join(''),
        suffix: after.slice(0, REACH).join(''),
      },
      { type: 'TextPositionSelector', start: before.length, end: before.length + exact.length },
    ],
  };
}

const MOTIVATIONS = { claim: 'describing', source: 'identifying', figure: 'describing' } as const satisfies Record<NoteKind, string>;
const TYPES = { claim: 'schema:Claim', source: 'schema:Thing', figure: 'schema:PropertyValue' } as const satisfies Record<NoteKind, string>;

/** The body of a note: the claim, source or figure under its name in linked data, and in words what it is. */
function describeNote(briefing: Briefing, site: string, { kind, ref, id }: CompiledNote): Pick<Annotation, 'motivation' | 'body'> {
  const motivation = MOTIVATIONS[kind];
  const entry = { type: 'SpecificResource', purpose: 'linking', source: { id: iris.entry(site, kind, id), type: TYPES[kind] } };
  return {
    motivation,
    body: [entry, words(motivation, stringsOf(briefing).facts.line({ label: ref, value: wordsOf(briefing, kind, id) }), briefing.language)],
  };
}

/** What an annotation says of an entry: the statement of a claim, the name of anything else. */
function wordsOf(briefing: Briefing, kind: NoteKind, id: string): string {
  const item = itemsOf(briefing, kind).find((it) => it.id === id);
  if (!item) return id;
  return 'statement' in item ? item.statement : nameOf(kind, item);
}

function words(purpose: Annotation['motivation'], value: string, language: string): object {
  return { type: 'TextualBody', purpose, value, language, format: 'text/plain' };
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

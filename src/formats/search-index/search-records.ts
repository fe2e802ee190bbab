import { listLinks } from '../../compiler/origins/carried.ts';
import { itemsOf, type Briefing, type CompiledArticle, type CompiledFigure, type CompiledPlace, type Items } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { nameOf, PAGE_KINDS, type PageKind } from '../../model/kinds.ts';
import { stringsOf } from '../../strings/index.ts';
import { readTranslator } from '../../model/translation.ts';
import { translatedParagraph } from '../../compiler/translation/translated.ts';
import { articlePath, locator, paragraphId, entryId, entryPagePath } from '../links/links.ts';

/** What can be found: the entries that have pages, and the paragraphs of the articles. */
export type SearchKind = PageKind | 'paragraph';

/** What can be found, with all that a result shows. */
export interface SearchRecord {
  kind: SearchKind;
  code: string;
  /** The name by which it goes; for a paragraph the title of its section, which may be empty. */
  label: string;
  /** The text of a paragraph, the statement of a claim or finding, the role of a source, the value of a figure in words, the kind of a name. */
  text: string;
  /** The words of the articles that carry it. */
  quotes: string[];
  /** The sources behind it, each as its name and its other spellings; for a source or name its own other spellings. */
  voices: string[][];
  /** Its paragraphs: `A¶7, B¶6`. */
  where: string;
  /** Where it stands, below the site's base: `/articles/x/#claim-y`. */
  path: string;
  /** The language (BCP 47) of the paragraph or of what is quoted, where it is not that of the briefing. */
  language?: string;
  /** A paragraph in the document's own wording; in our editions only what stands between “ ” is. */
  original?: true;
  /** The translation of a paragraph, where its article has one. */
  translation?: RecordTranslation;
}

/** The translation of a paragraph, in which its words are found too. */
export interface RecordTranslation {
  text: string;
  language: string;
  translator: { machine: boolean; name: string };
}

/** List all that can be found, by kind and in the order of the briefing. */
export function listSearchRecords(briefing: Briefing, printFigure: (figure: CompiledFigure) => string): SearchRecord[] {
  const { articles, sources } = briefing;
  const byCode = new Map(articles.map((article) => [article.code, article]));
  const names = new Map(sources.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const languageOf = (article: CompiledArticle | undefined) =>
    article && article.language !== briefing.language ? { language: article.language } : {};
  const authors = new Set(articles.map(({ authorSource }) => authorSource));
  const voicesOf = (ids: Iterable<string | null>) =>
    [...new Set(ids)].flatMap((id) => {
      const spellings = id === null || authors.has(id) ? undefined : names.get(id);
      return spellings ? [spellings] : [];
    });
  const locatorsOf = ({ places }: Items[PageKind]) => places.map(({ article, paragraph }) => locator(article, paragraph));
  const printPlaces = (locators: Iterable<string>) => stringsOf(briefing).base.series({ items: [...locators] });
  const record = <K extends PageKind>(kind: K, item: Items[K]): SearchRecord => ({
    kind,
    code: item.code,
    label: nameOf(kind, item),
    ...SHOWN[kind](item, { printFigure, voicesOf }),
    ...(kind === 'finding' || kind === 'name'
      ? {
          quotes: [],
          where: printPlaces(new Set(locatorsOf(item))),
          path: entryPagePath(kind, item.id),
        }
      : {
          quotes: [...new Set(item.places.map(({ quote }) => quote))],
          where: printPlaces(locatorsOf(item)),
          path: `${pathOf(byCode, item.places[0])}#${entryId(kind, item.id)}`,
          ...languageOf(byCode.get(item.places[0]?.article ?? '')),
        }),
  });
  const recordKind = <K extends PageKind>(kind: K) => itemsOf(briefing, kind).map((item) => record(kind, item));

  return [
    ...PAGE_KINDS.flatMap((kind) => recordKind(kind)),
    ...articles.flatMap((article) =>
      article.paragraphs.map(({ number, text, notes }, at) => ({
        kind: 'paragraph' as const,
        code: locator(article.code, number),
        label: sectionAt(article, at)?.title ?? '',
        text,
        quotes: [],
        voices: voicesOf(notes.flatMap(({ kind, id }) => (kind === 'source' ? [id] : []))),
        where: article.label,
        path: `${articlePath(article)}#${paragraphId(number)}`,
        ...languageOf(article),
        ...(article.shows !== 'edition' ? { original: true as const } : {}),
        ...translationOf(article, number),
      })),
    ),
  ];
}

function translationOf(article: CompiledArticle, number: ParagraphNumber): Pick<SearchRecord, 'translation'> {
  const found = translatedParagraph(article, number);
  if (!found || !article.translation) return {};
  const { language, translator } = article.translation;
  return { translation: { text: found.text, language, translator: readTranslator(translator) } };
}

/** What is needed to say what a result shows of an entry. */
interface RecordContext {
  printFigure: (figure: CompiledFigure) => string;
  /** Name the sources of some links, each with its other spellings. */
  voicesOf: (links: Iterable<string | null>) => string[][];
}

/** What a result shows of an entry of each kind, besides its name and its places. */
const SHOWN: { [K in PageKind]: (item: Items[K], context: RecordContext) => Pick<SearchRecord, 'text' | 'voices'> } = {
  finding: ({ question, statement }) => ({ text: [question, statement].filter(Boolean).join(' '), voices: [] }),
  claim: (claim, { voicesOf }) => ({ text: claim.statement, voices: voicesOf(listLinks(claim)) }),
  source: ({ role, aliases }) => ({ text: role ?? '', voices: aliases.length ? [aliases] : [] }),
  figure: (figure, { printFigure, voicesOf }) => ({
    text: [printFigure(figure), figure.actor, figure.population, figure.where].filter(Boolean).join(' · '),
    voices: voicesOf(listLinks(figure)),
  }),
  name: ({ name, kind, spellings, open }) => {
    const others = spellings.filter((spelling) => spelling !== name);
    return { text: [kind, open].filter(Boolean).join('. '), voices: others.length ? [others] : [] };
  },
};

/** Find the section in which a paragraph stands. */
function sectionAt({ sections, paragraphs }: CompiledArticle, at: number): CompiledArticle['sections'][number] | undefined {
  const starts = new Map(sections.map((section) => [section.before, section]));
  return paragraphs
    .slice(0, at + 1)
    .map(({ number }) => starts.get(number))
    .findLast((section) => section !== undefined);
}

function pathOf(articles: ReadonlyMap<string, CompiledArticle>, place: CompiledPlace | undefined): string {
  const article = articles.get(place?.article ?? '');
  if (!article) throw new Error(`Unexpected article ${place?.article}, expected one of the briefing; the compiler checks this`);
  return articlePath(article);
}

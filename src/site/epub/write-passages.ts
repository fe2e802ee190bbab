import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Chapter } from '../../formats/epub/book.ts';
import { structure } from '../../formats/epub/render-page.ts';
import { articlePath, locator, paragraphId } from '../../formats/links/links.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import { list, paragraph } from '../../formats/markdown/nodes.ts';
import type { CompiledArticle, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import { describeVoice, listOpen, writeNote } from '../article/markdown.ts';
import { imagesAfter } from '../../model/look-up.ts';
import { describeShown } from '../translation/describe.ts';
import { stringsOf } from '../../strings/index.ts';
import { articleChapter, placeLinks, type BookLinks } from './book-links.ts';
import { renderFigure } from './write-charts.ts';
import { renderImage } from './write-images.ts';
import { renderMarkdown } from './markdown-tree.ts';
import { renderTranslation } from './write-translations.ts';
import { renderText } from './passage-text.ts';
import type { BookScope } from './scope.ts';

/** What stands in one footnote: what is noted at one place of a paragraph. */
interface Footnote {
  /** Its number in the paragraph; 0 for what is noted on the whole of it. */
  number: number;
  /** After how much of the text it is referred to. */
  end: number | null;
  notes: CompiledNote[];
  /** What the paragraph leaves open. */
  open: string[];
}

/** Write the chapter of an article: its text, each paragraph under its locator, with all notes as footnotes. */
export function writeArticleChapter(scope: BookScope, stand: RenderContext, article: CompiledArticle, links: BookLinks): Chapter {
  const { code, label, language, summary, sections, paragraphs } = article;
  const strings = stringsOf(stand.briefing);
  const { epub } = strings;
  const footnotes: Element[] = [];
  const passages = paragraphs.flatMap((it, at): ElementContent[] => {
    const notes = groupNotes(stand, it);
    footnotes.push(...notes.map((note) => renderFootnote(stand, article, it, note, links)));
    const section = sections.find(({ before }) => before === it.number);
    const voice = describeVoice(stand, article, it);
    const previous = paragraphs[at - 1];
    const beside = scope.charts.filter((chart) => chart.beside?.article === code && chart.beside.paragraph === it.number);
    return [
      ...(section ? [h('h2', { id: section.id }, section.title)] : []),
      h('p.passage-head', [
        renderLocator(code, it),
        ...(previous && describeVoice(stand, article, previous) === voice ? [] : [h('span.voice', voice)]),
        ...notes.filter(({ end }) => end === null).map((note) => renderReference(it, note, epub.note)),
      ]),
      ...renderText(it.tree, { insertions: insert(it, notes), resolve: (href) => links.resolve(href, articlePath(article)) }),
      ...renderTranslation(stand.briefing, article, it.number, links),
      ...beside.map((chart) => renderFigure(strings, chart)),
      ...imagesAfter(article, it.number).map((image) => renderImage(strings, article, image)),
    ];
  });
  return {
    name: articleChapter(article),
    title: `${code}  ${label}`,
    language,
    part: 'bodymatter',
    type: 'chapter',
    sections: sections.map(({ id, title }) => ({ id, title })),
    locators: paragraphs.map(({ number }) => ({ id: paragraphId(number), name: locator(code, number) })),
    children: [
      h('section', structure('chapter', 'doc-chapter'), [
        h('h1', [h('span.code', code), ' ', label]),
        h('p.standfirst', summary),
        h('p.text-shown', describeShown(stand.briefing, article)),
        ...passages,
      ]),
      ...(footnotes.length
        ? [h('section', { ...structure('footnotes'), ariaLabelledBy: 'fn.title' }, [h('h2', { id: 'fn.title' }, epub.notes), ...footnotes])]
        : []),
    ],
  };
}

function renderLocator(code: string, { number }: CompiledParagraph): Element {
  const name = locator(code, number);
  return h('span.locator', { ...structure('pagebreak', 'doc-pagebreak'), id: paragraphId(number), ariaLabel: name }, name);
}

/** Put what is noted at one place together: where its words end. What has no words of its own is noted on the paragraph. */
function groupNotes(stand: RenderContext, paragraph: CompiledParagraph): Footnote[] {
  const endOf = ({ ranges }: CompiledNote) => (ranges.length ? Math.max(...ranges.map(({ end }) => end)) : null);
  const byEnd = Map.groupBy(paragraph.notes, endOf);
  const ends = [...byEnd.keys()].filter((it) => it !== null).sort((one, other) => one - other);
  const [open, whole] = [listOpen(stand, paragraph), byEnd.get(null) ?? []];
  return [
    ...(open.length || whole.length ? [{ number: 0, end: null, notes: whole, open }] : []),
    ...ends.map((end, at) => ({ number: at + 1, end, notes: byEnd.get(end) ?? [], open: [] })),
  ];
}

function insert(paragraph: CompiledParagraph, notes: readonly Footnote[]) {
  return notes.flatMap((note) => {
    if (note.end === null) return [];
    return [{ end: note.end, element: h('sup', [renderReference(paragraph, note, note.notes.map(({ ref }) => ref).join(' '))]) }];
  });
}

/** The ids of footnotes have a point: no section of a text has one in its id. */
const idOf = (name: 'fn' | 'ref', { number }: CompiledParagraph, note: Footnote) => `${name}.${paragraphId(number)}.${note.number}`;

function renderReference(paragraph: CompiledParagraph, note: Footnote, words: string): Element {
  return h(
    'a.noteref',
    { ...structure('noteref', 'doc-noteref'), id: idOf('ref', paragraph, note), href: `#${idOf('fn', paragraph, note)}` },
    words,
  );
}

function renderFootnote(stand: RenderContext, article: CompiledArticle, it: CompiledParagraph, note: Footnote, links: BookLinks): Element {
  const name = locator(article.code, it.number);
  const lines = [...note.open.map((line) => paragraph(line)), ...note.notes.map((one) => paragraph(...writeNote(stand, article, it, one)))];
  const body = lines.length > 1 ? renderMarkdown(list(lines.map(({ children }) => children))) : renderMarkdown(lines);
  const back = { href: `#${idOf('ref', it, note)}`, ...structure('backlink', 'doc-backlink') };
  return h('aside', { ...structure('footnote', 'doc-footnote'), id: idOf('fn', it, note) }, [
    ...placeLinks(body, links, articlePath(article)),
    h('p.back', [h('a', back, stringsOf(stand.briefing).epub.backTo({ locator: name }))]),
  ]);
}

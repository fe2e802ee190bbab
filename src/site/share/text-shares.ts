import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { articlePath, locator, paragraphId } from '../../formats/links/links.ts';
import type { Card } from '../../formats/png/card.ts';
import type { Briefing, CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';
import { NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import { printDate } from '../base/print-date.ts';
import { capitalize, printNotStated } from '../base/words.ts';
import { tell, describeVoices } from './card-facts.ts';
import type { ShareContent } from './share-page.ts';
import { printTranslated } from '../translation/describe.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** Share a paragraph: its words, and who speaks. */
export function shareParagraph(briefing: Briefing, article: CompiledArticle, paragraph: CompiledParagraph): ShareContent {
  const strings = stringsOf(briefing);
  const code = locator(article.code, paragraph.number);
  return {
    to: `${articlePath(article)}#${paragraphId(paragraph.number)}`,
    title: `${code} ${article.label}`,
    language: article.language,
    card: {
      kind: 'text',
      code,
      name: article.label,
      body: { type: 'words', text: paragraph.text, more: printTranslated(briefing, article, paragraph.number) ?? undefined },
      facts: describeVoices(briefing, article, [paragraph]),
      foot: { title: briefing.title, note: noteText(strings, article) },
    },
  };
}

/** Share a section: its title, where it stands, and who speaks in it. */
export function shareSection(briefing: Briefing, article: CompiledArticle, section: CompiledArticle['sections'][number]): ShareContent {
  const strings = stringsOf(briefing);
  const paragraphs = listSectionParagraphs(article, section);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const span = first && last ? locator(article.code, first.number) + (first === last ? '' : `–${last.number}`) : article.code;
  return {
    to: `${articlePath(article)}#${section.id}`,
    title: `${section.title} · ${article.label}`,
    language: article.language,
    card: {
      kind: 'text',
      code: span,
      name: article.label,
      body: { type: 'words', text: section.title, more: first?.text },
      facts: [...describeVoices(briefing, article, paragraphs), { label: strings.share.marked, text: countNotes(strings, paragraphs) }],
      foot: {
        title: briefing.title,
        note: article.shows === 'edition' ? strings.share.ourTitleRetold : strings.share.ourTitleOriginal,
      },
    },
  };
}

/** Word the card of an article: its label and summary, what is marked in it, and what its document does not state. */
export function describeArticleCard(briefing: Briefing, article: CompiledArticle): Card {
  const { title } = briefing;
  const strings = stringsOf(briefing);
  return {
    kind: 'text',
    code: article.code,
    name: article.shows === 'edition' ? strings.share.articleEdition : strings.share.articleOriginal,
    body: { type: 'words', text: article.label, more: article.summary },
    facts: [
      tell(strings.share.paragraphs({ count: article.paragraphs.length, marked: countNotes(strings, article.paragraphs) })),
      tell(capitalize(printNotStated(strings, article))),
    ],
    foot: { title, note: strings.share.labelAndSummaryOurs },
  };
}

/** Word the card of the whole briefing. */
export function describeBriefingCard(briefing: Briefing): Card {
  const strings = stringsOf(briefing);
  const { title, standfirst, editors, version, date, articles } = briefing;
  return {
    kind: 'text',
    code: '',
    name: strings.share.briefingOn({ articles: articles.length }),
    body: { type: 'words', text: title, more: standfirst },
    facts: isLarge(briefing) ? [] : articles.map(({ code, label }) => ({ label: code, text: label })),
    foot: { title: strings.base.series({ items: editors }), note: strings.share.version({ version, date: printDate(strings, date) }) },
  };
}

function noteText(strings: Strings, { shows }: CompiledArticle): string {
  return shows === 'edition' ? strings.share.retold : strings.share.originalWording;
}

function listSectionParagraphs(
  { sections, paragraphs }: CompiledArticle,
  { before }: { before: CompiledParagraph['number'] },
): CompiledParagraph[] {
  const starts = new Set(sections.map((it) => it.before));
  const from = paragraphs.findIndex(({ number }) => number === before);
  const length = paragraphs.slice(from + 1).findIndex(({ number }) => starts.has(number));
  return paragraphs.slice(from, length < 0 ? undefined : from + 1 + length);
}

function countNotes(strings: Strings, paragraphs: readonly CompiledParagraph[]): string {
  const count = (kind: NoteKind) =>
    new Set(paragraphs.flatMap(({ notes }) => notes.filter((it) => it.kind === kind).map(({ ref }) => ref))).size;
  return strings.share.markedEntries({ counts: NOTE_KINDS.map((kind) => strings.kinds[kind].count({ count: count(kind) })) });
}

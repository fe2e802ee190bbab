import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { articlePath, locator, paragraphId, sharePath, shareSectionPath } from '../../formats/links/links.ts';
import type { Card } from '../../formats/png/card.ts';
import type { Briefing, CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';
import { KINDS, NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import { printDate } from '../base/print-date.ts';
import { capitalize, printList, printNotStated, printNumberOf } from '../base/words.ts';
import { tell, tellVoices } from './card-facts.ts';
import type { SharePage } from './share-page.ts';

/** Share a paragraph: its words, and who speaks. */
export function shareParagraph(briefing: Briefing, article: CompiledArticle, paragraph: CompiledParagraph): SharePage {
  const code = locator(article.code, paragraph.number);
  return {
    path: sharePath(code),
    to: `${articlePath(article)}#${paragraphId(paragraph.number)}`,
    title: `${code} ${article.label}`,
    language: article.language,
    card: {
      kind: 'text',
      code,
      name: article.label,
      body: { type: 'words', text: paragraph.text },
      facts: tellVoices(briefing, article, [paragraph]),
      foot: { title: briefing.title, note: noteText(article) },
    },
  };
}

/** Share a section: its title, where it stands, and who speaks in it. */
export function shareSection(briefing: Briefing, article: CompiledArticle, section: CompiledArticle['sections'][number]): SharePage {
  const paragraphs = listSectionParagraphs(article, section);
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const span = first && last ? locator(article.code, first.number) + (first === last ? '' : `–${last.number}`) : article.code;
  return {
    path: shareSectionPath(article.code, section.id),
    to: `${articlePath(article)}#${section.id}`,
    title: `${section.title} · ${article.label}`,
    language: article.language,
    card: {
      kind: 'text',
      code: span,
      name: article.label,
      body: { type: 'words', text: section.title, more: first?.text },
      facts: [...tellVoices(briefing, article, paragraphs), { label: 'Marked', text: countNotes(paragraphs) }],
      foot: {
        title: briefing.title,
        note: article.shows === 'edition' ? 'Title of ours; text retold in our words' : 'Title of ours; original wording',
      },
    },
  };
}

/** Word the card of an article: its label and summary, what is marked in it, and what its document does not state. */
export function wordArticle({ title }: Briefing, article: CompiledArticle): Card {
  return {
    kind: 'text',
    code: article.code,
    name: article.shows === 'edition' ? 'article, reading edition' : 'article, original wording',
    body: { type: 'words', text: article.label, more: article.summary },
    facts: [
      tell(`${capitalize(printNumberOf(article.paragraphs.length, 'paragraph'))}; marked in them: ${countNotes(article.paragraphs)}`),
      tell(capitalize(printNotStated(article))),
    ],
    foot: { title, note: 'Label and summary are ours' },
  };
}

/** Word the card of the whole briefing. */
export function wordBriefing(briefing: Briefing): Card {
  const { title, standfirst, editors, version, date, articles } = briefing;
  return {
    kind: 'text',
    code: '',
    name: `A research briefing on ${printNumberOf(articles.length, 'article')}`,
    body: { type: 'words', text: title, more: standfirst },
    facts: isLarge(briefing) ? [] : articles.map(({ code, label }) => ({ label: code, text: label })),
    foot: { title: editors.join(', '), note: `Version ${version}, ${printDate(date)}` },
  };
}

function noteText({ shows }: CompiledArticle): string {
  return shows === 'edition' ? 'Retold in our words; between “ ” the document’s' : 'The original wording of the document';
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

function countNotes(paragraphs: readonly CompiledParagraph[]): string {
  const count = (kind: NoteKind) =>
    new Set(paragraphs.flatMap(({ notes }) => notes.filter((it) => it.kind === kind).map(({ ref }) => ref))).size;
  return printList(NOTE_KINDS.map((kind) => printNumberOf(count(kind), KINDS[kind].name, KINDS[kind].plural)));
}

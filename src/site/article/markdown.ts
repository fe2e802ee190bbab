import type { RootContent } from 'mdast';
import { articlePath, noteId } from '../../formats/links/links.ts';
import { printFigure, printNotStated, capitalize, listReadings, sourceName } from '../base/words.ts';
import { linkedText } from './linked-text.ts';
import { chainsHere } from '../note/chains-here.ts';
import { printDate } from '../base/print-date.ts';
import { TEXT_SHOWN } from '../base/text-shown.ts';
import type { CompiledArticle, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import { frame, linkPlace, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';

/** Write the alternate of an article: each paragraph under its locator, who speaks there, and what is noted on it. */
export function writeArticle(stand: RenderContext, article: CompiledArticle): RootContent[] {
  const { code, label, summary, shows, inferredDate, document } = article;
  const body = [
    paragraph(summary),
    paragraph(TEXT_SHOWN[shows]),
    ...list([
      `${capitalize(printNotStated(article))}.`,
      inferredDate && `Date, inferred: ${printDate(inferredDate.value)}. ${inferredDate.reason}`,
      `The document: ${document.file}, ${document.words} words in ${document.paragraphs} paragraphs, SHA-256 ${document.sha256}.`,
    ]),
    ...article.paragraphs.flatMap((it) => writeParagraph(stand, article, it)),
  ];
  return frame(stand, articlePath(article), [`${code} ${label}`], body, article);
}

function writeParagraph(stand: RenderContext, article: CompiledArticle, it: CompiledParagraph): RootContent[] {
  const { number, notes } = it;
  const section = article.sections.find(({ before }) => before === number);
  return [
    ...(section ? [heading(2, section.title)] : []),
    paragraph(linkPlace(stand, { article: article.code, paragraph: number }), ' ', ...linkedText(stand, article, it)),
    ...list([describeVoice(stand, article, it), ...listOpen(stand, it), ...notes.map((one) => writeNote(stand, article, it, one))]),
  ];
}

/** Say whose words a paragraph retells, and on whom that voice draws. */
export function describeVoice({ briefing }: RenderContext, article: CompiledArticle, { voice, relays }: CompiledParagraph): string {
  const who = voice === article.authorSource ? `the author of ${article.code}` : sourceName(briefing, voice);
  return `Voice: ${who}${relays.length ? `, drawing on ${relays.map((id) => sourceName(briefing, id)).join('; ')}` : ''}`;
}

/** List what a paragraph leaves open, and what of its voices is our reading. */
export function listOpen({ briefing }: RenderContext, { inferred, note }: CompiledParagraph): string[] {
  const readings = listReadings(briefing, [inferred]).map((reading) => `Inferred: ${reading}`);
  return [...readings, ...(note ? [`Left open in the text: ${note}`] : [])];
}

/** Write a note in a line: its kind and code, what it says, and by whom that came there. */
export function writeNote(
  { briefing, site }: RenderContext,
  article: CompiledArticle,
  { number }: CompiledParagraph,
  note: CompiledNote,
): Words[] {
  const { kind, ref, id } = note;
  const code = link(`${site}${articlePath(article)}#${noteId(note, number)}`, ref);
  const claim = briefing.claims.find((it) => kind === 'claim' && it.id === id);
  const figure = briefing.figures.find((it) => kind === 'figure' && it.id === id);
  const thing = claim ?? figure;
  const chains = thing ? chainsHere(briefing, thing, article.code, number) : [];
  const through = chains.length ? ` (${chains.join('; ')})` : '';
  const words = claim?.statement ?? (figure ? `${figure.quantity}: ${printFigure(figure)}` : sourceName(briefing, id));
  return [`${capitalize(kind)} `, code, `: ${words}${through}`];
}

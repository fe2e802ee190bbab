import type { RootContent } from 'mdast';
import { articlePath, noteId } from '../../formats/links/links.ts';
import { printFigure, printNotStated, capitalize, listReadings, sourceName } from '../base/words.ts';
import { chainsHere } from '../note/chains-here.ts';
import { printDate } from '../base/print-date.ts';
import type { CompiledArticle, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import { frame, linkPlace, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of an article: each paragraph under its locator, who speaks there, and what is noted on it. */
export function writeArticle(stand: RenderContext, article: CompiledArticle): RootContent[] {
  const { code, label, summary, shows, inferredDate, document } = article;
  const body = [
    paragraph(summary),
    paragraph(stringsOf(stand.briefing).base.textShown[shows]),
    ...list([
      `${capitalize(printNotStated(stringsOf(stand.briefing), article))}.`,
      inferredDate && `Date, inferred: ${printDate(inferredDate.value)}. ${inferredDate.reason}`,
      `The document: ${document.file}, ${document.words} words in ${document.paragraphs} paragraphs, SHA-256 ${document.sha256}.`,
    ]),
    ...article.paragraphs.flatMap((it) => writeParagraph(stand, article, it)),
  ];
  return frame(stand, articlePath(article), [`${code} ${label}`], body, article);
}

function writeParagraph(stand: RenderContext, article: CompiledArticle, it: CompiledParagraph): RootContent[] {
  const { number, text, voice, relays, inferred, note, notes } = it;
  const { briefing } = stand;
  const section = article.sections.find(({ before }) => before === number);
  const who = voice === article.authorSource ? `the author of ${article.code}` : sourceName(briefing, voice);
  const through = relays.length ? `, drawing on ${relays.map((id) => sourceName(briefing, id)).join('; ')}` : '';
  return [
    ...(section ? [heading(2, section.title)] : []),
    paragraph(linkPlace(stand, { article: article.code, paragraph: number }), ' ', text),
    ...list([
      `Voice: ${who}${through}`,
      ...listReadings(briefing, [{ inferred }]).map((reading) => `Inferred: ${reading}`),
      note && `Left open in the text: ${note}`,
      ...notes.map((one) => writeNote(stand, article, it, one)),
    ]),
  ];
}

function writeNote(
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

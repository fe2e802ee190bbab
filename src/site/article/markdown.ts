import type { RootContent } from 'mdast';
import { articlePath, imagePath, noteId } from '../../formats/links/links.ts';
import { printFigureAt, printNotStated, capitalize, listReadings, sourceName } from '../base/words.ts';
import { linkedText } from './linked-text.ts';
import { chainsHere } from '../note/chains-here.ts';
import { printDate } from '../base/print-date.ts';
import type { CompiledArticle, CompiledImage, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import { imagesAfter } from '../../model/look-up.ts';
import { imageId, imageLocator } from '../../model/image-id.ts';
import { frame, linkPlace, type RenderContext } from '../../formats/markdown/frame.ts';
import { blockquote, heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';
import { translatedParagraph } from '../../compiler/translation/translated.ts';
import { describeShown } from '../translation/describe.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of an article: each paragraph under its locator, who speaks there, and what is noted on it. */
export function writeArticle(stand: RenderContext, article: CompiledArticle): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { code, label, summary, inferredDate, document } = article;
  const body = [
    paragraph(summary),
    paragraph(describeShown(stand.briefing, article)),
    ...list([
      `${capitalize(printNotStated(stringsOf(stand.briefing), article))}.`,
      inferredDate && strings.article.inferredLine({ date: printDate(strings, inferredDate.value), reason: inferredDate.reason }),
      strings.article.documentLine(document),
    ]),
    ...article.paragraphs.flatMap((it) => writeParagraph(stand, article, it)),
  ];
  return frame(stand, articlePath(article), [`${code} ${label}`], body, article);
}

function writeParagraph(stand: RenderContext, article: CompiledArticle, it: CompiledParagraph): RootContent[] {
  const { number, notes } = it;
  const section = article.sections.find(({ before }) => before === number);
  const translated = translatedParagraph(article, number);
  return [
    ...(section ? [heading(2, section.title)] : []),
    paragraph(linkPlace(stand, { article: article.code, paragraph: number }), ' ', ...linkedText(stand, article, it)),
    ...(translated ? [blockquote(paragraph(...linkedText(stand, article, translated)))] : []),
    ...list([describeVoice(stand, article, it), ...listOpen(stand, it), ...notes.map((one) => writeNote(stand, article, it, one))]),
    ...imagesAfter(article, number).map((image) => writeImage(stand, article, image)),
  ];
}

/** Write an image of the document with its locator and caption. */
function writeImage({ briefing, site }: RenderContext, article: CompiledArticle, image: CompiledImage): RootContent {
  const { number, alt, caption = '', credit } = image;
  const at = link(`${site}${articlePath(article)}#${imageId(number)}`, imageLocator(article.code, number));
  const owner = credit === undefined ? '' : stringsOf(briefing).article.imageCredit({ credit });
  return paragraph({ type: 'image', url: site + imagePath(article, image), alt }, ' ', at, ` ${caption}${owner}`);
}

/** Say whose words a paragraph retells, and on whom that voice draws. */
export function describeVoice({ briefing }: RenderContext, article: CompiledArticle, { voice, relays }: CompiledParagraph): string {
  const strings = stringsOf(briefing);
  const who = voice === article.authorSource ? strings.article.authorOf({ article: article.code }) : sourceName(briefing, voice);
  const through = strings.base.groups({ items: relays.map((id) => sourceName(briefing, id)) });
  return strings.article.voiceLine({ who: through ? strings.article.drawingOn({ who, relays: through }) : who });
}

/** List what a paragraph leaves open, and what of its voices is our reading. */
export function listOpen({ briefing }: RenderContext, { inferred, note }: CompiledParagraph): string[] {
  const strings = stringsOf(briefing);
  const readings = listReadings(briefing, [{ inferred }]).map((reading) => strings.article.inferredReading({ reading }));
  return [...readings, ...(note ? [strings.facts.leftOpenIn({ note })] : [])];
}

/** Write a note in a line: its kind and code, what it says, and by whom that came there. */
export function writeNote(
  { briefing, site }: RenderContext,
  article: CompiledArticle,
  { number }: CompiledParagraph,
  note: CompiledNote,
): Words[] {
  const strings = stringsOf(briefing);
  const { kind, ref, id } = note;
  const code = link(`${site}${articlePath(article)}#${noteId(note, number)}`, ref);
  const claim = briefing.claims.find((it) => kind === 'claim' && it.id === id);
  const figure = briefing.figures.find((it) => kind === 'figure' && it.id === id);
  const entry = claim ?? figure;
  const chains = entry ? chainsHere(briefing, entry, article.code, number) : [];
  const through = chains.length ? ` (${strings.base.groups({ items: chains })})` : '';
  const words =
    claim?.statement ??
    (figure
      ? strings.facts.line({ label: figure.quantity, value: printFigureAt(strings, figure, article.code, number) })
      : sourceName(briefing, id));
  return strings.facts.markedLine<Words[]>({ label: strings.article.entry<Words>({ kind, code }), value: [`${words}${through}`] }).flat();
}

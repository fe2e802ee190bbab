import type { Element } from 'hast';
import { annotate } from '../../compiler/markdown/annotate.ts';
import { mapElements } from '../../compiler/markdown/map-elements.ts';
import { translatedParagraph } from '../../compiler/translation/translated.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { lookUpNoted } from '../../model/look-up.ts';
import type { ParagraphNumber } from '../../model/place.ts';

/** Render the translation of a paragraph, with the words set apart that render those of a note; null where there is none. */
export function renderParagraph(briefing: Briefing, article: CompiledArticle, number: ParagraphNumber): Element | null {
  const found = translatedParagraph(article, number);
  if (!found) return null;
  const notes = article.paragraphs.find((it) => it.number === number)?.notes ?? [];
  const rendered = notes.flatMap(({ ref }) => {
    const places = lookUpNoted(briefing, ref)?.places ?? [];
    return places.flatMap(({ article: code, paragraph, translation }) =>
      code === article.code && paragraph === number && translation ? [{ ref, start: translation.start, end: translation.end }] : [],
    );
  });
  return mapElements(annotate(found.tree, rendered), setApart);
}

/** Marks of the page belong to its notes; here words are set apart alone. */
function setApart(element: Element): Element {
  if (element.tagName !== 'mark' || element.properties['dataRefs'] === undefined) return element;
  return { ...element, tagName: 'span', properties: { className: ['rendered'] } };
}

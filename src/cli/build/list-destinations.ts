import { destinationName } from '../../formats/links/links.ts';
import { itemsOf } from '../../model/compiled.ts';
import { imageId, imageLocator } from '../../model/image-id.ts';
import { ALL_KINDS } from '../../model/kinds.ts';
import { scopedId, scopedParagraphId, type PrintScope } from '../../site/print/scope.ts';

/** List under which name each locator is found in the PDF of a scope, with the id that its place has there: `C12`, `A7`. */
export function listDestinations(scope: PrintScope): Record<string, string> {
  const { briefing, articles } = scope;
  const passages = articles.flatMap(({ code, paragraphs, sections, images = [] }) => [
    ...paragraphs.map(({ number }) => [destinationName(`${code}¶${number}`), scopedParagraphId(scope, code, number)] as const),
    ...sections.map(({ id }) => [`${code}-${id}`, scopedId(scope, code, id)] as const),
    ...images.map(({ number }) => [imageLocator(code, number), scopedId(scope, code, imageId(number))] as const),
  ]);
  const entries = ALL_KINDS.flatMap((kind) => itemsOf(briefing, kind).map(({ id, code }) => [code, `${kind}-${id}`] as const));
  return Object.fromEntries([...passages, ...entries]);
}

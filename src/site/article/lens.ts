import type { CompiledArticle } from '../../model/compiled.ts';

/** Voices that a reader can choose between: those that speak in an article, if there are several, in order of speaking. */
export function listVoices({ paragraphs }: Pick<CompiledArticle, 'paragraphs'>): string[] {
  const voices = [...new Set(paragraphs.map(({ voice }) => voice))];
  return voices.length > 1 ? voices : [];
}

/** Print the style that sets back whatever other voices say, one rule for each voice. `lens.css` holds the rest. */
export function printLens(article: Pick<CompiledArticle, 'paragraphs'>): string {
  const others = listVoices(article).map((_, at) => `:root:has(#lens-${at + 1}:checked) .passage:not([data-voice='${at + 1}'])`);
  // Still 4.5:1 on the ground.
  const dim = 'light-dark(#726d66,#8c8880)';
  return others.length
    ? `@media screen{${others.join()}{&,& *{color:${dim};--kind:${dim};text-decoration-color:var(--color-rule)}@media(forced-colors:active){&,& *{color:GrayText}}}}`
    : '';
}

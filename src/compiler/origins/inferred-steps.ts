import type { Evidence, InferredStep } from '../../model/place.ts';

/** List the steps of a chain that are our reading: those that hold for its whole paragraph, and its own, which come before them. */
export function listInferredSteps(
  { chain, inferred }: Pick<Evidence, 'chain' | 'inferred'>,
  paragraph: readonly InferredStep[] = [],
): InferredStep[] {
  return chain.flatMap((link) => inferred.find(({ source }) => source === link) ?? paragraph.find(({ source }) => source === link) ?? []);
}

/** Tell whether a chain of a claim or figure has a step that is our reading. */
export function hasReading({ places }: { places: readonly { inferred: readonly InferredStep[] }[] }): boolean {
  return places.some(({ inferred }) => inferred.length > 0);
}

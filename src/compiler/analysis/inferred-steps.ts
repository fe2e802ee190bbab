import type { Evidence, InferredStep } from '../../model/place.ts';

/** What is told of the steps that are our reading, for one place. */
interface Chained {
  chains: readonly unknown[];
  inferred: readonly (readonly InferredStep[])[];
}

/** List the steps of a chain that are our reading: those that hold for its whole paragraph, and its own, which come before them. */
export function listInferredSteps(
  { chain, inferred }: Pick<Evidence, 'chain' | 'inferred'>,
  paragraph: readonly InferredStep[] = [],
): InferredStep[] {
  return chain.flatMap((link) => inferred.find(({ source }) => source === link) ?? paragraph.find(({ source }) => source === link) ?? []);
}

/** Tell whether every chain of a claim or figure has a step that is our reading. */
export function restsOnReading({ chains, inferred }: Chained): boolean {
  return chains.length > 0 && chains.every((_, at) => (inferred[at] ?? []).length > 0);
}

import type { Citation } from './styles.ts';

/** The name under which a process has them: a build and the code of the pages each have a copy of this module. */
const NAME = Symbol.for('research-briefing-citations');

/**
 * Citations that were formatted, by what they were formatted from: the item and the place as JSON. Whoever runs for long or often may
 * put in those of an earlier run of the very same code, and take out what came.
 */
export function keptCitations(): Map<string, Citation> {
  const shared = globalThis as unknown as Record<symbol, Map<string, Citation> | undefined>;
  return (shared[NAME] ??= new Map());
}

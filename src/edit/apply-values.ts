import type { FigureValues, ProposedValues } from '../compiler/reanchor/propose-values.ts';
import { findPath } from './find-path.ts';
import { setKeys } from './set-keys.ts';

const KEYS = ['value', 'min', 'max', 'exclusive', 'qualifier'] as const satisfies readonly (keyof FigureValues)[];

/** Write into the text of a file of figures the values that follow from their new words. */
export function applyValues(text: string, values: readonly ProposedValues[]): string {
  return values.reduce((edited, { id, before, after }) => {
    const path = findPath(edited, id);
    const changed = KEYS.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]] as const);
    return path ? setKeys(edited, path, Object.fromEntries(changed), 'quantity') : edited;
  }, text);
}

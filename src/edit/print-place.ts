import type { Place } from '../model/place.ts';
import { printYaml } from './print-yaml.ts';

/**
 * Print a place as it stands in a list of places or of evidence, ready to be pasted.
 *
 *     - article: A
 *       paragraph: 7
 *       exact: between 30 and 40 men
 */
export function printPlace({ article, paragraph, exact, prefix, suffix }: Place): string {
  return printYaml([{ article, paragraph, exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }]);
}

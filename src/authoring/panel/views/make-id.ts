import { slugOf } from '../../../import/plan.ts';

/** Make an id of the first words: `between 30 and 40 men, …` → `between-30-and-40-men`. */
export function makeId(words: string): string {
  return slugOf(words.replace(/[’']/g, '')).split('-').slice(0, 5).join('-');
}

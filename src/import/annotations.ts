/** Annotations from elsewhere, and the entries that they become. */
export { planAnnotations } from './annotations/plan-annotations.ts';
export { cleanText } from './drop-controls.ts';
export { readAnnotations } from './annotations/read-annotations.ts';

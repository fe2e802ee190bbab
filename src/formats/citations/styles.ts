/** The citation styles that the site offers, each with the name by which its guide goes. */
export const STYLES = [
  { id: 'apa', short: 'APA', name: 'APA Style, 7th edition (author–date)' },
  { id: 'chicago', short: 'Chicago', name: 'Chicago Manual of Style, 17th edition (notes)' },
  { id: 'mla', short: 'MLA', name: 'MLA Handbook, 9th edition' },
] as const;

export type StyleId = (typeof STYLES)[number]['id'];

/** One thing cited in every style. */
export type Citation = Record<StyleId, string>;

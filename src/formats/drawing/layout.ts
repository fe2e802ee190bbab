import { directionOf } from '../../model/direction.ts';

/** The two drawings of each chart: one for phones, one for the text column and paper. */
export type LayoutName = 'wide' | 'narrow';

/** Sizes in units of the viewBox; the style sheet shows the wide drawing at 0.9 to 1.2, the narrow one at 0.94 (on screens of 320 px) to 1.6 times these. */
export interface Layout {
  name: LayoutName;
  width: number;
  /** Font sizes by role. */
  font: { number: number; label: number; small: number };
  /** Height of the bar of a part-of-whole chart, and of each bar of a bar chart. */
  wholeBar: number;
  bar: number;
  /** Space between blocks. */
  gap: number;
  /** About how many ticks the axis should have. */
  ticks: number;
  /** In which direction its words are read, where that is known; else each text goes the way of its first letter. */
  direction?: 'ltr' | 'rtl';
}

const layouts: Record<LayoutName, Layout> = {
  narrow: { name: 'narrow', width: 288, font: { number: 19, label: 14, small: 12.75 }, wholeBar: 34, bar: 18, gap: 24, ticks: 3 },
  wide: { name: 'wide', width: 640, font: { number: 24, label: 15.5, small: 13.5 }, wholeBar: 40, bar: 22, gap: 28, ticks: 4 },
};

/** Pick the sizes of a drawing, whose words are in a language, if that is known. */
export function pickLayout(name: LayoutName, language?: string): Layout {
  return language === undefined ? layouts[name] : { ...layouts[name], direction: directionOf(language) };
}

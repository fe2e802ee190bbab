/** A number of the text, ready to be drawn: everything is resolved, nothing is looked up again. */
export interface ChartFigure {
  /** The figure's code: `F9`. */
  code: string;
  /** The link to the figure's note: `#figure-foreign-fighters`. */
  href: string;
  /** The link to the paragraph that gives it: `#p3`. */
  paragraphHref: string;
  /** What is counted, in our words. */
  label: string;
  /** The value, in `unit`; absent where the text gives bounds. */
  value?: number | undefined;
  /** The lower bound, in `unit`. */
  min?: number | undefined;
  /** The upper bound, in `unit`. */
  max?: number | undefined;
  /** Whether the bound itself is excluded, as in “more than”. */
  exclusive: boolean;
  /** The qualifier as written: “exceeds”, “about”. */
  qualifier: string | null;
  /** The unit in the plural: fighters, air strikes, %. */
  unit: string | null;
  /** Who did what is counted. */
  actor: string | null;
  /** The place. */
  where: string | null;
  /** The time as the text words it: `since last August`. */
  periodText: string | null;
  /** The first of the chain: a name, or `not stated`. */
  origin: string;
}

interface CommonData {
  /** The chart's id, of which all ids inside the SVG are made. */
  id: string;
  /** The chart's code: `Ch1`. */
  code: string;
  /** What it shows, as a sentence. */
  title: string;
  /** What a reader who cannot see it needs to know. */
  description: string;
  /** What must be known to read it right. */
  note?: string;
}

/** One number as a part of another of the same unit. */
export interface PartOfWholeData extends CommonData {
  type: 'part-of-whole';
  part: ChartFigure;
  whole: ChartFigure;
}

/** Counts side by side on one scale that starts at zero. */
export interface BarData extends CommonData {
  type: 'bar';
  figures: ChartFigure[];
}

export type ChartData = PartOfWholeData | BarData;

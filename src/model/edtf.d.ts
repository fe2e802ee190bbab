// edtf 4.11 ships no types; this is what the schema uses of it.
declare module 'edtf' {
  /** @throws if the text is not in EDTF */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2; types?: string[] }): EdtfNode;

  /**
   * A date, or several: those of a set or list are themselves lists of two where they are from one to another. An end of an
   * interval is infinite if it is open, null if it is not known.
   */
  export type EdtfNode = EdtfPoint | { type: 'Interval' | 'Set' | 'List'; values: (EdtfPoint | [EdtfPoint, EdtfPoint] | number | null)[] };

  /** A date, without a type where it is a part of an interval and has digits that are not specified. */
  export interface EdtfPoint {
    type?: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season';
    /** Year, month from 0 and day, as far as they are known, then the time; a decade or century as its first digits; a digit that is not specified is 0. */
    values: number[];
    /** A bit for each digit of YYYYMMDD that is not specified, from the left: 8 is the last one of the year. */
    unspecified?: number;
    /** How many digits of the year are significant. */
    significant?: number;
  }
}

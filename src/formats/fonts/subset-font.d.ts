declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff2';
    /** The layout features to keep; all, where none are named. */
    keepFeatures?: readonly string[];
    variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    noHinting?: boolean;
    dropTables?: readonly string[];
  }
  /** Cut a font to the letters of a text, and what its own rules make of them. */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}

declare module 'fontverter' {
  /** Unpack a font into plain tables, or pack it. */
  export function convert(font: Buffer, to: 'truetype' | 'woff2'): Promise<Buffer>;
}

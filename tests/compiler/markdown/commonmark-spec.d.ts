declare module 'commonmark-spec' {
  /** The examples of the specification (CommonMark 0.31.2). */
  export const tests: { number: number; section: string; markdown: string; html: string }[];
}

/**
 * The colours of print: what leaves the pages keeps them, whatever the reader's screen prefers. They are the light values of the
 * tokens in `src/site/styles/site.css`, which a test compares.
 */
export const INKS = {
  paper: '#fcfbf8',
  ink: '#1b1a18',
  muted: '#5f5b53',
  rule: '#ddd8cd',
  claim: '#8c2f2b',
  source: '#1f5f6b',
  figure: '#8a6114',
} as const;

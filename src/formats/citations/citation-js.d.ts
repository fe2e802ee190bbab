// Citation.js 0.8 ships no types; this is what `engine.ts` uses of it.
declare module '@citation-js/core' {
  export const plugins: { config: { get(name: '@csl'): CslConfig; get(name: '@bibtex'): BibtexConfig } };
  export class Cite {
    constructor(items: readonly object[] | string, options?: { forceType?: string });
    format(format: 'biblatex', options: { format: 'object' }): BibEntry[];
    format(format: 'bibliography' | 'citation', options: { format: 'text'; template: string; lang: string }): string;
    /** The items as CSL-JSON. */
    data: Record<string, unknown>[];
  }
  interface BibEntry {
    type: string;
    label: string;
    properties: Readonly<Record<string, string>>;
  }
  interface CslConfig {
    styles: { add(name: string, xml: string): void };
    locales: { add(name: string, xml: string): void };
    engine(items: readonly object[], style: string, locale: string, format: 'html'): CslEngine;
  }
  interface BibtexConfig {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
  }
  /** The part of citeproc-js that formats. */
  interface CslEngine {
    registry: object;
    updateItems(ids: readonly string[]): void;
    getTerm(term: string, form: 'short', plural: 0 | 1): string;
    makeBibliography(): [unknown, string[]];
    makeCitationCluster(cites: readonly { id: string; locator?: string; label?: string; suffix?: string }[]): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

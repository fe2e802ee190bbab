import type { CiteFormat } from '../links/links.ts';
import type { CslItem } from './csl-item.ts';
import { printBiblatex } from './engine.ts';
import { printRis } from './ris.ts';

/** The formats in which reference managers take citations, each with its media type. */
export const CITE_FORMATS = {
  bib: { name: 'BibLaTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Record<CiteFormat, unknown>;

/** Print items as a file for reference managers. */
export function printCiteFile(items: readonly CslItem[], format: CiteFormat): string {
  const records = items.map(({ locale: _locale, ...record }) => record);
  switch (format) {
    case 'bib':
      return printBiblatex(records);
    case 'ris':
      return printRis(records);
    case 'json':
      return `${JSON.stringify(records, null, 2)}\n`;
  }
}

import { createHash } from 'node:crypto';
import { memoize } from '../../model/memoize.ts';
import { describeWithUnit } from '../../compiler/analysis/describe-amount.ts';
import { quoteQualifier } from '../../formats/chart/describe.ts';
import { buildSearchIndex, type SearchFile } from '../../formats/search-index/search-index.ts';
import { listSearchRecords } from '../../formats/search-index/search-records.ts';
import type { Briefing, CompiledFigure } from '../../model/compiled.ts';
import { printDate } from '../base/print-date.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** Build the search index of a briefing, and the path of the folder for it: another index stands in another folder. */
export const searchFiles: (briefing: Briefing) => Promise<{ edition: string; folder: string; files: SearchFile[] }> = memoize(
  async (briefing) => {
    const records = listSearchRecords(briefing, (figure) => printValue(stringsOf(briefing), figure));
    const files = await buildSearchIndex(records, briefing.language);
    const edition = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
    return { edition, folder: `/search/${edition}/`, files };
  },
);

/** Print the value of a figure as search shows it: bounds in words, dates as written and as read. */
function printValue(strings: Strings, figure: CompiledFigure): string {
  const { facts } = strings;
  switch (figure.kind) {
    case 'number':
      return facts.qualified({ words: describeWithUnit(strings, figure), qualifier: quoteQualifier(strings, figure) });
    case 'date':
      return facts.time({ text: figure.places[0]?.quote ?? '', date: figure.value ? printDate(strings, figure.value) : null });
    case 'vague':
      return facts.vagueQuantity({ quote: figure.places[0]?.quote ?? '', unit: figure.unit });
  }
}

/** List the languages of all that can be found (BCP 47), as an attribute of the page that searches in it. */
export function listLanguages({ language, articles }: Briefing): string {
  const languages = articles.flatMap((article) => [article.language, article.translation?.language ?? []].flat());
  return [...new Set([language, ...languages])].join(' ');
}

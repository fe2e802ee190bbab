import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import { articlePath, locator, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledChart } from '../../model/compiled.ts';
import type { Strings } from '../../strings/index.ts';

/** A paragraph on which a chart rests. */
export interface ChartSource {
  locator: string;
  /** The path of the paragraph, below the site's base. */
  path: string;
  /** The codes of what it gives. */
  codes: string[];
}

/** List the paragraphs on which a chart rests, in reading order. */
export function listChartSources({ articles, claims, figures }: Briefing, chart: CompiledChart): ChartSource[] {
  const members = listChartMembers(chart).flatMap(
    ({ kind, id }) => (kind === 'claim' ? claims : figures).find((item) => item.id === id) ?? [],
  );
  return articles.flatMap((article) =>
    article.paragraphs.flatMap(({ number }) => {
      const here = members.filter(({ places }) => places.some((it) => it.article === article.code && it.paragraph === number));
      if (here.length === 0) return [];
      const codes = [...new Set(here.map(({ code }) => code))];
      return [{ locator: locator(article.code, number), path: `${articlePath(article)}#${paragraphId(number)}`, codes }];
    }),
  );
}

/** Print the source line of a chart: `Source: B¶3 (F36, F37), B¶8 (F46).`. */
export function printChartSources({ charts }: Strings, sources: readonly ChartSource[]): string {
  return charts.sourceLine({ sources });
}

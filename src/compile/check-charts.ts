import { unexpected, type Problem } from '../problem/problem.ts';
import type { Figure } from '../schema/figure.ts';
import { chartFigures } from './check-references.ts';
import type { Records } from './read-records.ts';

/** Check that charts draw numbers of one unit, a part that is not larger than its whole, and stand beside a paragraph that exists. */
export function checkCharts({ charts, figures, articles, slugs }: Records): Problem[] {
  const byId = new Map(figures.entries.map(({ value }) => [value.id, value]));
  return charts.entries.flatMap((entry): Problem[] => {
    const { value: chart } = entry;
    const { article: code, paragraph } = chart.beside;
    const article = articles.find(({ facts }) => facts.value.code === code);
    const stands = article ? article.facts.value.paragraphs.some(({ number }) => number === paragraph) : slugs.size > articles.length;
    const drawn = chartFigures(chart).flatMap(({ path, id }) => {
      const figure = byId.get(id);
      return figure ? [{ path, figure }] : [];
    });
    const [first] = drawn;
    return [
      ...(stands
        ? []
        : [
            unexpected(
              entry.locate(['beside', 'paragraph']),
              'paragraph-exists',
              `paragraph ${code}¶${paragraph}`,
              'a paragraph of an article',
            ),
          ]),
      ...drawn.flatMap(({ path, figure }) =>
        figure.kind === 'number'
          ? []
          : [
              unexpected(
                entry.locate(path),
                'chart-figure-is-number',
                `figure \`${figure.id}\` of kind \`${figure.kind}\``,
                'a figure of kind `number`',
                { hint: 'a chart draws numbers only; no value is made up for words.' },
              ),
            ],
      ),
      ...drawn.flatMap(({ path, figure }) =>
        !first || figure.unit === first.figure.unit
          ? []
          : [
              unexpected(
                entry.locate(path),
                'chart-has-one-unit',
                `unit \`${figure.unit ?? 'none'}\` of figure \`${figure.id}\``,
                `\`${first.figure.unit ?? 'none'}\`, as \`${first.figure.id}\` has`,
                { hint: 'what has another unit needs a chart of its own.' },
              ),
            ],
      ),
      ...(chart.type === 'part-of-whole' ? checkPart(byId.get(chart.part), byId.get(chart.whole), entry) : []),
    ];
  });
}

function checkPart(part: Figure | undefined, whole: Figure | undefined, entry: Records['charts']['entries'][number]): Problem[] {
  if (part?.kind !== 'number' || whole?.kind !== 'number') return [];
  const total = whole.value;
  if (total === undefined) {
    return [
      unexpected(entry.locate(['whole']), 'whole-has-value', `figure \`${whole.id}\` with bounds only`, 'a whole with a `value`', {
        hint: 'draw the two figures in a chart of type `bar`.',
      }),
    ];
  }
  const least = part.value ?? part.min ?? 0;
  return least <= total ? [] : [unexpected(entry.locate(['part']), 'part-within-whole', `part of ${least}`, `at most ${total}, the whole`)];
}

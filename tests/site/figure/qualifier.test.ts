import { expect, test } from 'vitest';
import { tabulateFigures } from '../../../src/formats/tables/figure-table.ts';
import { printCsv } from '../../../src/formats/tables/csv.ts';
import { publishFigures } from '../../../src/model/published.ts';
import { listInOrder } from '../../../src/site/figure/ledger.ts';
import { viewFigure } from '../../../src/site/figure/view.ts';
import { printFigureAt } from '../../../src/site/base/words.ts';
import { stringsIn } from '../../../src/strings/index.ts';
import { qualifierAt } from '../../../src/model/figure.ts';
import { compileGood } from '../../briefings.ts';
import { copyMini } from '../../mini.ts';
import { readCsv } from '../../formats/read-csv.ts';

const place = (qualifier: string) => `    - article: B
      paragraph: 1
      exact: about forty
      chain: [null, author-b]
      qualifier: ${qualifier}
`;
const briefing = await compileGood(
  await copyMini([
    { file: 'articles/ships.md', find: 'twelve of forty', replace: 'twelve of about forty' },
    { file: 'figures/ships.yaml', find: 'twelve of forty', replace: 'twelve of about forty' },
    { file: 'figures/harbor.yaml', find: '- id: ships-sent-on', replace: `${place('about')}- id: ships-sent-on` },
    { file: 'anchors.lock' },
  ]),
);
const berths = briefing.figures.find(({ id }) => id === 'all-berths');
if (!berths) throw new Error('no such figure');

test('a place that words its number otherwise says so wherever the figure is shown', () => {
  expect(berths.places.map((it) => qualifierAt(berths, it))).toEqual([null, 'about']);
  expect(viewFigure(briefing, berths).facts.qualifier.value).toBe('“about” in B¶1');
  // A note stands beside the words: it says what they say.
  const noted = (article: string, paragraph: number) => printFigureAt(stringsIn('en'), berths, article, paragraph);
  expect([noted('A', berths.places[0]?.paragraph as number), noted('B', 1)]).toEqual(['40', 'about 40']);
  const lines = listInOrder(briefing).flatMap(({ lines: own }) => own.filter(({ figure }) => figure === berths));
  expect(lines.map((line) => [line.place.article, qualifierAt(line.figure, line.place)])).toEqual([
    ['A', null],
    ['B', 'about'],
  ]);
});

test('the table has it in the row of its place, and programs find it at the place', () => {
  const { columns, rows } = tabulateFigures(briefing, 'https://x.example');
  const [head = [], ...lines] = readCsv(printCsv(columns, rows));
  const at = (name: string) => head.indexOf(name);
  const own = lines.filter((line) => line[at('id')] === 'all-berths');
  expect(own.map((line) => line[at('qualifier')])).toEqual(['', 'about']);
  expect(publishFigures([berths])[0]?.places.map(({ qualifier }) => qualifier)).toEqual([undefined, 'about']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { proposeValues } from '../../../src/compiler/reanchor/propose-values.ts';
import type { Proposal } from '../../../src/compiler/reanchor/reanchor.ts';
import type { Records } from '../../../src/compiler/records/read-records.ts';
import { figure as schema } from '../../../src/model/figure.ts';

interface Case {
  name: string;
  figure: object;
  words: string[];
  after: object | null;
}

const cases = parse(readFileSync(join(import.meta.dirname, 'values.yaml'), 'utf8')) as Case[];

test.each(cases)('$name', ({ figure, words, after }) => {
  const pairs = words.map((it) => it.split(' → '));
  const chain = ['someone'];
  const value = schema.parse({
    id: 'gates',
    code: 'F1',
    quantity: 'Gates',
    ...figure,
    places: pairs.map(([exact]) => ({ article: 'A', paragraph: 1, exact, chain })),
  });
  const proposals = pairs.flatMap(([exact, now], at) =>
    now === undefined
      ? []
      : [
          {
            type: 'moved',
            key: 'figure:gates',
            article: 'A',
            path: ['places', at],
            selector: { exact },
            to: { selector: { exact: now } },
          } as unknown as Proposal,
        ],
  );
  const records = {
    articles: [{ facts: { value: { code: 'A', language: 'en' } } }],
    figures: { entries: [{ file: 'content/figures/a.yaml', value }] },
  } as unknown as Records;
  const proposed = proposeValues(records, proposals);
  expect(proposed.map((it) => JSON.parse(JSON.stringify(it.after)) as unknown)).toEqual(after ? [after] : []);
});

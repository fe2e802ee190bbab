import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { followAmount, type Amount } from '../../../src/compiler/quantities/follow-amount.ts';
import { readAmounts } from '../../../src/compiler/quantities/read-phrase.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'amounts.yaml'), 'utf8')) as [words: string, ...takes: string[]][];

const NOTATION = /^(?<sign>~|>=?|<=?|)(?<low>-?[\d.]*?\d)(?:\.\.(?<high>-?[\d.]+))?(?<loose>\?)?(?: (?<unit>.+))?$/;

function parseAmount(notation: string): Amount {
  const { sign = '', low, high, unit } = NOTATION.exec(notation)?.groups ?? {};
  const number = Number(low);
  if (!Number.isFinite(number)) throw new Error(`no amount: ${notation}`);
  const common = { exclusive: sign === '>' || sign === '<', qualifier: sign === '~' ? 'about' : null, unit: unit ?? null };
  if (high !== undefined) return { ...common, min: number, max: Number(high) };
  if (sign.startsWith('>')) return { ...common, min: number };
  return sign.startsWith('<') ? { ...common, max: number } : { ...common, value: number };
}

/** Every other way in which the numbers of an amount could be written, and numbers that are a little others. */
function others({ value, min, max, unit }: Amount): string[] {
  const tail = unit === null ? '' : ` ${unit}`;
  const all = [value, min, max]
    .flatMap((it) => it ?? [])
    .flatMap((n) => [`${n}`, `~${n}`, `>${n}`, `>=${n}`, `<${n}`, `<=${n}`, `${n * 10}`, `${n + 1}`, `~${n + 1}`, `>${n + 1}`]);
  const ranges = min !== undefined && max !== undefined ? [`${min}..${max + 1}`, `${min - 1}..${max}`, `${(min + max) / 2}`] : [];
  return [...all, ...ranges].filter((it) => !it.includes('e')).map((it) => it + tail);
}

test('the table has 150 phrases or more, each once', () => {
  expect(new Set(TABLE.map(([words]) => words)).size).toBe(TABLE.length);
  expect(TABLE.length).toBeGreaterThanOrEqual(150);
});

test.each(TABLE)('%s', (words, ...takes) => {
  const { quantities, words: language } = readAmounts(words, 'en');
  const follows = (amount: Amount) =>
    followAmount(
      amount,
      quantities.flatMap(({ forms }) => forms),
      language,
    );
  const types = quantities.map(({ type }) => type);
  const [first = ''] = takes;
  if (first === 'vague' || first === 'unread') {
    expect(types.filter((type) => type !== 'weak')).toEqual(
      first === 'vague' && types.length ? types.filter((type) => type === 'vague') : [],
    );
    return;
  }
  const amounts = takes.map(parseAmount);
  for (const [at, amount] of amounts.entries()) expect(follows(amount), `takes ${takes[at]}`).toBe(true);
  expect(types.includes('number'), 'is a number beyond doubt').toBe(!takes.every((it) => it.includes('?')));
  // A value may have a qualifier that is none of number.
  const taken = new Set(
    amounts.flatMap((it) => [JSON.stringify(it), ...(it.value === undefined ? [] : [JSON.stringify({ ...it, qualifier: 'about' })])]),
  );
  for (const other of new Set(amounts.flatMap(others))) {
    if (!taken.has(JSON.stringify(parseAmount(other)))) expect(follows(parseAmount(other)), `takes ${other} too`).toBe(false);
  }
});

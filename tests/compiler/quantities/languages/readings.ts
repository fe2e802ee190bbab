import { listNumerals } from '../../../../src/compiler/numerals/list-numerals.ts';
import { printMoment } from '../../../../src/compiler/quantities/moment.ts';
import { readAmounts, readDates } from '../../../../src/compiler/quantities/read-phrase.ts';
import type { Quantity } from '../../../../src/compiler/quantities/read-quantities.ts';

/** Print what the rules read of amounts in words, as the tables have it; `?` behind what may be meant roughly, or as a place in an order. */
export function printAmounts(text: string, language: string): string {
  const { quantities } = readAmounts(text, language);
  const said = quantities.filter(({ type }) => type !== 'weak');
  return said.map((it) => printOne(text, it)).join('; ') || 'none';
}

function printOne(text: string, { type, forms: [form], qualifier }: Quantity): string {
  if (type === 'vague' || !form) return 'vague';
  const { value, min, max, exclusive, isPercent, isPart } = form;
  const write = (number: number) => String(Number(number.toPrecision(Math.abs(number) < 10 ? 6 : 12)));
  const numbers =
    value !== undefined
      ? write(value)
      : min !== undefined && max !== undefined
        ? `${write(min)}..${write(max)}`
        : min !== undefined
          ? `>${exclusive ? '' : '='}${write(min)}`
          : `<${exclusive ? '' : '='}${write(max ?? Number.NaN)}`;
  const words = qualifier ? ` “${text.slice(qualifier.start, qualifier.end)}”` : '';
  return `${numbers}${isPercent ? ' %' : ''}${isPart ? ' part' : type === 'loose' ? ' ?' : ''}${words}`;
}

/** Print the dates that the rules read in words: in EDTF, with the part of it, and what opens a span. */
export function printDates(text: string, language: string): string {
  const found = readDates(text, language).map(({ from, to, open }) => {
    const [first, last] = [from, to].map(
      (it) => `${it.part ? `${it.part} in ` : ''}${printMoment(it) ?? (it.isRelative ? 'relative' : 'weekday')}`,
    );
    return `${open === 'to' ? '../' : ''}${first}${from === to ? '' : `/${last}`}${open === 'from' ? '/..' : ''}`;
  });
  return found.join('; ') || 'none';
}

/** List the numerals that an audit finds, as written. */
export function printNumerals(text: string, language: string): string[] {
  return listNumerals(text, language).map((it) => it.text);
}

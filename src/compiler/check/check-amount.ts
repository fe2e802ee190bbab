import { followAmount, hasNumbers, inUnit, type Amount } from '../quantities/follow-amount.ts';
import type { Form } from '../quantities/make-forms.ts';
import type { AmountReading } from '../quantities/read-phrase.ts';
import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Figure, NumberFigure } from '../../model/figure.ts';

/** Words that a content file quotes, and where. */
export interface QuotedWords {
  place: Span;
  text: string;
  /** Whether they are of a place that was added to a figure. */
  isElsewhere?: boolean;
}

/** As many ways of writing a figure as one message bears. */
const MOST = 4;

/** Check that the numbers of a figure are what its words say. */
export function checkAmount(
  located: Located<Figure>,
  figure: NumberFigure,
  words: QuotedWords,
  { quantities, words: language, isKnown }: AmountReading,
): Problem[] {
  const said = quantities.filter(({ type }) => type !== 'vague');
  const forms = said.flatMap((it) => it.forms);
  if (isKnown ? followAmount(figure, forms, language) : hasNumbers(figure, forms, language)) return [];
  const plain = said.filter(({ type }) => type !== 'weak');
  const isVague = !plain.length && quantities.some(({ type }) => type === 'vague');
  const isRead = plain.length > 0 || isVague;
  // What no rule reads is read by the author.
  if (figure.reads !== undefined && !isRead) return [];
  const key = (['value', 'min', 'max'] as const).find((it) => figure[it] !== undefined) ?? 'value';
  const expected = isVague
    ? '`kind: vague` without a number'
    : isRead
      ? listForms(
          plain.flatMap((it) => it.forms),
          figure.unit,
        )
      : '`reads`, which says how you read words that no rule reads';
  return [
    unexpected(located.locate([key]), 'number-follows-words', printAmount(figure), expected, {
      fatal: figure.reads === undefined,
      cause: [{ place: words.place, reason: `the words \`${words.text}\`` }],
      hint:
        figure.reads !== undefined
          ? 'readers see how you read the words; a rule reads them otherwise.'
          : isRead
            ? `${words.isElsewhere ? 'words that give another number or bound are a figure of their own; else ' : ''}correct the number, or quote the words that give it; if a rule misreads them, say under \`reads\` how you read them.`
            : 'readers see `reads` beside the number; or quote the words that give it.',
    }),
  ];
}

/** Check that a figure without a value has no words that give one. */
export function checkVague(located: Located<Figure>, words: QuotedWords, { quantities }: AmountReading): Problem[] {
  const [number] = quantities.filter(({ type }) => type === 'number');
  if (!number || quantities.some(({ type }) => type === 'vague')) return [];
  return [
    unexpected(
      located.locate(['kind']),
      'number-follows-words',
      '`kind: vague`',
      `\`kind: number\` with ${listForms(number.forms, located.value.unit)}`,
      {
        fatal: located.value.reads === undefined,
        cause: [{ place: words.place, reason: `the words \`${words.text}\`` }],
        hint: 'give the number, or quote only the vague words; if they are no number, say under `reads` how you read them.',
      },
    ),
  ];
}

function listForms(forms: readonly Form[], unit: string | null): string {
  const fitting = forms.filter((form) => !form.unit || form.unit.test(unit ?? ''));
  const ways = [...new Set(fitting.map((form) => printForm(form, unit)))];
  const shown = ways.slice(0, MOST).join(', or ');
  return ways.length > MOST ? `${shown}, …` : shown;
}

/** Print numbers as a figure's file has them: `min: 20000`, `exclusive: true`. */
function printAmount({ value, min, max, exclusive, qualifier }: Amount): string {
  return printKeys([
    ['value', value],
    ['min', min],
    ['max', max],
    ...(exclusive ? [['exclusive', true] as const] : []),
    ...(qualifier === null ? [] : [['qualifier', qualifier] as const]),
  ]);
}

function printForm({ value, min, max, exclusive, isQualified, isPercent, isPart }: Form, unit: string | null): string {
  const write = (number: number | undefined) => (number === undefined ? undefined : inUnit(number, isPart, unit));
  const keys = printKeys([
    ['value', write(value)],
    ['min', write(min)],
    ['max', write(max)],
    ...(exclusive ? [['exclusive', true] as const] : []),
  ]);
  return `${keys}${isPercent ? ' in `%`' : ''}${isQualified ? ' with a `qualifier`' : ''}`;
}

function printKeys(keys: readonly (readonly [string, string | number | boolean | undefined])[]): string {
  return keys.flatMap(([key, value]) => (value === undefined ? [] : [`\`${key}: ${value}\``])).join(' ');
}

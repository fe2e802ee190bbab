import type { NumberWords } from './language.ts';
import type { Form } from './make-forms.ts';

/** The numbers of a figure, as its file has them. */
export interface Amount {
  value?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  exclusive: boolean;
  qualifier: string | null;
  unit: string | null;
}

/** The unit of a figure may be in another language than its words. */
const PERCENT = /^(?:[%٪％]|(?:per\s?cent|pct|prozent|pour\s?cent|por\s?ciento|(?:في\s|ب)الم(?:ئ|ائ)ة|百分比)(?!\p{L}))/iu;
/** How far a part may be from what it is rounded to: 66.7 for two-thirds, 0.3 not for one. */
const ROUNDING = 0.03;

/** Say whether the numbers of a figure are those of one of some forms, or of a lower and an upper bound among them. */
export function followAmount(amount: Amount, forms: readonly Form[], words: NumberWords): boolean {
  if (forms.some((form) => hasForm(amount, form, words))) return true;
  if (amount.min === undefined || amount.max === undefined) return false;
  const { min, max, ...rest } = amount;
  return [
    { ...rest, min },
    { ...rest, max },
  ].every((half) => forms.some((form) => hasForm(half, form, words)));
}

/** Say whether some of the words give one of the figure's numbers, whatever stands beside it. */
export function hasNumbers(amount: Amount, forms: readonly Form[], words: NumberWords): boolean {
  const said = forms.flatMap((form) =>
    [form.value, form.min, form.max].flatMap((number) => (number === undefined ? [] : [{ form, number }])),
  );
  return [amount.value, amount.min, amount.max].every(
    (is) => is === undefined || said.some(({ form, number }) => isNumber(is, number, form, amount, words)),
  );
}

function hasForm(amount: Amount, form: Form, words: NumberWords): boolean {
  if (form.unit && !form.unit.test(amount.unit ?? '')) return false;
  if (form.isCount && PERCENT.test(amount.unit ?? '')) return false;
  if (form.isQualified && amount.qualifier === null) return false;
  if (form.exclusive !== null && amount.exclusive !== (form.exclusive ?? false)) return false;
  return (['value', 'min', 'max'] as const).every((key) => {
    const [is, said] = [amount[key], form[key]];
    return is === undefined || said === undefined ? is === said : isNumber(is, said, form, amount, words);
  });
}

function isNumber(is: number, said: number, form: Form, { unit }: Pick<Amount, 'unit'>, words: NumberWords): boolean {
  const sizes = [said, ...otherUnits(said, form, unit, words)];
  return sizes.some((size) => Math.abs(is - size) <= Math.abs(size) * 1e-12 || (form.isPart === true && isRoundedTo(is, size)));
}

/** Write a number as a figure's unit takes it: half as 50 in `%`. */
export function inUnit(said: number, isPart: boolean | undefined, unit: string | null): number {
  return Number((isPart && PERCENT.test(unit ?? '') ? said * 100 : said).toPrecision(6));
}

/** Give a number as a unit may take it besides: a part in `%`, a percentage as a part, a million in `million dollars`. */
function otherUnits(said: number, { isPart, isPercent }: Form, unit: string | null, { scales, plurals }: NumberWords): number[] {
  const isPercentUnit = PERCENT.test(unit ?? '');
  const name = unit?.toLowerCase().split(' ')[0] ?? '';
  const scale = scales.get(plurals.get(name) ?? name);
  return [
    ...(isPart && isPercentUnit ? [said * 100] : []),
    ...(isPercent && !isPercentUnit ? [said / 100] : []),
    ...(scale === undefined ? [] : [said / scale]),
  ];
}

function isRoundedTo(is: number, size: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(is))?.[1]?.length ?? 0;
  return Math.abs(is - size) <= 0.5 * 10 ** -decimals + 1e-9 && Math.abs(is - size) <= Math.abs(size) * ROUNDING;
}

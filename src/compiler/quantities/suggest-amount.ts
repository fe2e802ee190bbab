import { followAmount, inUnit, type Amount } from './follow-amount.ts';
import type { Form } from './make-forms.ts';
import { readAmounts } from './read-phrase.ts';

/** The keys of a figure as its words give them. */
export interface SuggestedAmount {
  value?: number;
  min?: number;
  max?: number;
  exclusive?: true;
  qualifier?: string;
  unit?: '%';
}

/**
 * Suggest how a figure may write what words say; null where they give no number.
 *
 * `more than 20 men` → `min: 20`, `exclusive: true`, `qualifier: more than`
 *
 * @param before words that gave a figure's numbers: of several numbers the one that stands where theirs did is taken
 */
export function suggestAmount(text: string, tag: string, before?: { text: string; amount: Amount }): SuggestedAmount | null {
  const numbers = readAmounts(text, tag).quantities.filter(({ type }) => type === 'number' || type === 'loose');
  const at = before ? findForm(before.text, tag, before.amount) : { quantity: 0, form: 0 };
  const quantity = numbers[at.quantity] ?? numbers[0];
  const forms = (quantity?.forms ?? []).filter(({ unit }) => !unit || unit.test(before?.amount.unit ?? ''));
  const form = forms[at.form] ?? forms[0];
  if (!quantity || !form) return null;
  const { qualifier } = quantity;
  return {
    ...printForm(form, before?.amount.unit ?? null),
    ...(qualifier ? { qualifier: text.slice(qualifier.start, qualifier.end) } : {}),
  };
}

/** Find which number of words a figure has, and in which of its forms. */
function findForm(text: string, tag: string, amount: Amount): { quantity: number; form: number } {
  const { quantities, words } = readAmounts(text, tag);
  const numbers = quantities.filter(({ type }) => type === 'number' || type === 'loose');
  for (const [quantity, { forms }] of numbers.entries()) {
    const form = forms.filter(({ unit }) => !unit || unit.test(amount.unit ?? '')).findIndex((it) => followAmount(amount, [it], words));
    if (form !== -1) return { quantity, form };
  }
  return { quantity: 0, form: 0 };
}

function printForm({ value, min, max, exclusive, isPart, isPercent }: Form, unit: string | null): SuggestedAmount {
  return {
    ...(value === undefined ? {} : { value: inUnit(value, isPart, unit) }),
    ...(min === undefined ? {} : { min: inUnit(min, isPart, unit) }),
    ...(max === undefined ? {} : { max: inUnit(max, isPart, unit) }),
    ...(exclusive ? { exclusive } : {}),
    ...(isPercent && unit === null ? { unit: '%' as const } : {}),
  };
}

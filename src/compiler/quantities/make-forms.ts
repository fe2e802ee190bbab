import type { FoundNumber } from './found-number.ts';
import type { Core } from './find-cores.ts';
import type { Modifier, NumberWords } from './language.ts';
import type { FoundModifier } from './read-modifiers.ts';

/** A way in which a figure may write what words say. Numbers are those of the words: 20 of `20 percent`, 0.5 of `half`. */
export interface Form {
  value?: number;
  min?: number;
  max?: number;
  /** Whether the bound itself is excluded; null where the words leave it open. */
  exclusive?: boolean | null;
  /** Whether it takes a qualifier, or else more would be said than the words do. */
  isQualified?: boolean;
  isPercent?: boolean;
  /** Whether the number is a part of one. */
  isPart?: boolean;
  /** Whether it counts, and is no percentage: 3 of `three out of four`. */
  isCount?: boolean;
  /** The units for which alone it holds. */
  unit?: RegExp;
}

/** List the forms of numbers with the phrases beside them, the plainest first. */
export function makeForms(core: Core, modifiers: readonly FoundModifier[], words: NumberWords): Form[] {
  const bound = modifiers.find((it) => it.type === 'bound');
  const about = modifiers.find((it) => it.type === 'about');
  if (bound)
    return [
      ...plainForms(core).flatMap((form) => boundForm(form, bound)),
      ...(isDuring(bound.words, words) ? plainForms(core).map((form) => during(form, words)) : []),
    ];
  const forms = plainForms(core);
  const isAbout = about !== undefined || (core.type === 'number' && core.number.isAbout === true);
  if (!isAbout) return forms;
  return forms.flatMap((form) => aboutForms(form, about?.side));
}

function plainForms(core: Core): Form[] {
  switch (core.type) {
    case 'number':
      return numberForms(core.number);
    case 'range': {
      const { from, to } = core;
      return [{ min: from.value, max: to.upTo ?? to.value, ...traits(from.as === to.as ? from : { ...to, as: 'number' }) }];
    }
    case 'ratio': {
      const { part, whole, isIdiom } = core;
      return [
        { value: part.value, isCount: true },
        { value: part.value / whole.value, isPart: true },
        ...(isIdiom ? [] : [{ value: whole.value, isCount: true }]),
      ];
    }
  }
}

function numberForms(number: FoundNumber): Form[] {
  const { value, upTo, other, unscaled, measured } = number;
  if (upTo !== undefined) return [{ min: value, max: upTo }];
  // `a couple` may be two; `a couple of dozen` is hardly 24.
  if (number.as === 'loose') return [...(number.scale === 1 ? [{ value }] : []), { value, isQualified: true }];
  return [
    ...(unscaled ? [{ value: unscaled.value, unit: unscaled.unit }] : []),
    { value, ...traits(number) },
    ...(measured ? [measured] : []),
    ...(other === undefined ? [] : [{ value: other }]),
  ];
}

function traits({ isPercent, as }: FoundNumber): Form {
  return { ...(isPercent ? { isPercent } : {}), ...(as === 'part' ? { isPart: true } : {}) };
}

function boundForm(form: Form, { side, exclusive }: Extract<Modifier, { type: 'bound' }>): Form[] {
  const { value, min, max, ...rest } = form;
  const number = value ?? (side === 'min' ? min : max);
  // `up to 20 or 30`, `at least 12 to 15`
  const range = value === undefined ? [form] : [];
  return number === undefined ? range : [{ ...rest, [side]: number, exclusive }, ...range];
}

function aboutForms(form: Form, side?: 'below' | 'above'): Form[] {
  const { value, min: _min, max: _max, ...rest } = form;
  if (value === undefined) return [form];
  const qualified = { ...form, isQualified: true };
  if (side === 'below') return [qualified, { ...rest, max: value, exclusive: true }];
  return side === 'above' ? [qualified, { ...rest, min: value, exclusive: true }] : [qualified];
}

function isDuring(phrase: string, { during: { words } }: NumberWords): boolean {
  return words.includes(phrase);
}

/** `over two years` may say how long it took. */
function during(form: Form, { during: { units } }: NumberWords): Form {
  return { ...form, unit: new RegExp(`^(?:${units.join('|')})`, 'i') };
}

import { readCore, type Core } from './find-cores.ts';
import type { FoundNumber } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { makeForms, type Form } from './make-forms.ts';
import { readModifiers } from './read-modifiers.ts';
import { isBehindUnread, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** Words of a text that say how many, and where they stand in it. */
export interface Quantity {
  start: number;
  end: number;
  /** How a figure may write it; none where it is vague. */
  forms: readonly Form[];
  /**
   * `number`: a number beyond doubt; `loose`: one that may be meant roughly, or is a part or a place in an order;
   * `weak`: a word that is seldom meant as a number (`no`); `vague`: no number.
   */
  type: 'number' | 'loose' | 'weak' | 'vague';
  /** Where the phrase stands that makes it a bound or rough; null where none does. */
  qualifier: { start: number; end: number } | null;
  /** Where its numbers stand, each by itself. */
  numbers: readonly { start: number; end: number }[];
}

/** Read what the words of a text say of how many, in their order. */
export function readQuantities(tokens: Tokens, words: NumberWords): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const vague = matchVague(tokens, at, words);
    const core = vague ? null : readCore(tokens, at, words);
    if (vague) found.push({ ...span(tokens, at, at + vague), forms: [], type: 'vague', qualifier: null, numbers: [] });
    if (core) found.push(makeQuantity(tokens, core, words));
    at = core?.next ?? at + (vague || 1);
  }
  const numbers = found.filter(({ type }) => type === 'number' || type === 'loose');
  // `more` of `20 or more`, and `no` of `no fewer than 20`, say nothing by themselves.
  return found.filter((it) => numbers.includes(it) || !numbers.some(({ start, end }) => start <= it.start && it.end <= end));
}

function makeQuantity(tokens: Tokens, core: Core, words: NumberWords): Quantity {
  const as = core.type === 'number' ? core.number.as : core.type === 'range' && core.isLoose ? 'loose' : 'number';
  const { modifiers, start, next } = as === 'weak' ? { ...core, modifiers: [] } : readModifiers(tokens, core, words);
  const type = as === 'number' || as === 'weak' ? as : 'loose';
  const none = findNone(tokens, core, words);
  const numbers = listNumbers(core).map((it) => span(tokens, it.start, it.next));
  if (none !== null) return { ...span(tokens, none, next), forms: [{ value: 0 }], type, qualifier: null, numbers };
  const odd = core.type === 'number' ? core.number.odd : undefined;
  const modifier = modifiers[0] ?? odd;
  const qualifier = modifier ? span(tokens, modifier.from, modifier.to) : null;
  return { ...span(tokens, start, next), forms: makeForms(core, modifiers, words), type, qualifier, numbers };
}

function listNumbers(core: Core): FoundNumber[] {
  switch (core.type) {
    case 'number':
      return [core.number];
    case 'range':
      return [core.from, core.to];
    case 'ratio':
      return [core.part, core.whole];
  }
}

/** Find where words begin that turn one into none: `not a single one`, `not one`. */
function findNone(tokens: Tokens, core: Core, { negators, articles, cardinals, multiples }: NumberWords): number | null {
  if (core.type !== 'number' || core.number.value !== 1) return null;
  const word = textAt(tokens, core.start);
  if (!cardinals.has(word) && !multiples.has(word)) return null;
  const before = articles.includes(textAt(tokens, core.start - 1)) ? core.start - 2 : core.start - 1;
  return negators.includes(textAt(tokens, before)) ? before : null;
}

/** Count the tokens of a vague amount: `several`, `a few dozen`; 0 where there is none. */
function matchVague(tokens: Tokens, at: number, words: NumberWords): number {
  const length = words.vague.at(tokens, at)[0]?.length ?? 0;
  if (!length || (isBehindUnread(tokens, at) && words.plurals.has(textAt(tokens, at)))) return 0;
  // `some 20` is a number, `several hundred` is none.
  if (words.before.at(tokens, at).some((it) => it.length === length) && readCore(tokens, at + length, words)) return 0;
  const next = skipHyphen(tokens, at + length);
  const name = textAt(tokens, next);
  return words.scales.has(name) || words.collectives.has(name) || words.plurals.has(name) ? next + 1 - at : length;
}

function span(tokens: Tokens, start: number, next: number): { start: number; end: number } {
  return { start: tokens[start]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

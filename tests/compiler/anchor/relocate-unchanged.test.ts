import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange } from '../../../src/compiler/anchor/describe-range.ts';
import { findQuote } from '../../../src/compiler/anchor/find-quote.ts';
import { relocateQuotes, type Passage, type Quotation } from '../../../src/compiler/anchor/relocate-quotes.ts';

/** Words, few enough to repeat, with signs that make paragraphs differ in nothing else. */
const word = fc.constantFrom('the', 'dam', 'held', 'in', 'May', '12', '13', 'not', 'gate', 'Tarn', '大坝', 'Ines');
const signs = fc.constantFrom('', '', '', '*', '_', '**', '`', '“', '—', '(');
const paragraph = fc
  .array(fc.tuple(signs, word, signs), { minLength: 1, maxLength: 12 })
  .map((words) => words.map((parts) => parts.join('')).join(' '));
/** Paragraphs of which some stand there several times, and some are set with other signs. */
const text = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .chain((paragraphs) =>
    fc
      .array(fc.tuple(fc.constantFrom(...paragraphs), fc.boolean()), { minLength: 1, maxLength: 14 })
      .map((drawn) => drawn.map(([it, isStripped]) => (isStripped ? it.replace(/[*_`]/g, '') : it))),
  );

/** Draw words of a text, described as the commands for authors do it, with where they stand. */
const quotedText = text.chain((paragraphs) =>
  fc.record({
    paragraphs: fc.constant(paragraphs),
    draws: fc.array(fc.record({ paragraph: fc.nat(), from: fc.nat(), words: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
);

type Draw = { paragraph: number; from: number; words: number };

function quote(paragraphs: readonly string[], { paragraph: nth, from, words }: Draw) {
  const at = nth % paragraphs.length;
  const written = paragraphs[at] ?? '';
  const all = [...written.matchAll(/\S+/g)];
  const first = from % all.length;
  const [start, last] = [all[first]?.index ?? 0, all[Math.min(all.length, first + words) - 1]];
  const selector = describeRange(written, { start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) });
  const [range] = findQuote(written, selector);
  const quotation: Quotation = {
    paragraph: String(at + 1),
    exact: selector.exact,
    before: selector.prefix ?? '',
    after: selector.suffix ?? '',
  };
  return { quotation, at, range, hasWords: /[\p{L}\p{N}]/u.test(selector.exact) };
}

function number(paragraphs: readonly string[]): Passage[] {
  return paragraphs.map((it, at) => ({ number: String(at + 1), text: it }));
}

describe('a text that has not changed', () => {
  test('moves nothing, however often its paragraphs repeat', () => {
    fc.assert(
      fc.property(quotedText, ({ paragraphs, draws }) => {
        const quoted = draws.map((draw) => quote(paragraphs, draw));
        const passages = number(paragraphs);
        const relocations = relocateQuotes(
          quoted.map(({ quotation }) => quotation),
          passages,
          passages,
          'en',
        );
        relocations.forEach((relocation, nth) => {
          const { at, range } = quoted[nth] ?? {};
          expect(relocation).toMatchObject({ type: 'found', place: { passage: at, ...range }, changes: [] });
        });
      }),
    );
  });

  test('gives no word another place where only the quotations are known', () => {
    fc.assert(
      fc.property(quotedText, ({ paragraphs, draws }) => {
        const quoted = draws.map((draw) => quote(paragraphs, draw)).filter(({ hasWords }) => hasWords);
        const relocations = relocateQuotes(
          quoted.map(({ quotation }) => quotation),
          number(paragraphs),
          [],
          'en',
        );
        relocations.forEach((relocation, nth) => {
          const { at, range } = quoted[nth] ?? {};
          if (relocation.type !== 'found' && relocation.type !== 'doubtful') return;
          expect(relocation.place.passage).toBe(at);
          expect(Math.min(relocation.place.end, range?.end ?? 0)).toBeGreaterThan(Math.max(relocation.place.start, range?.start ?? 0));
        });
      }),
    );
  });

  test('has the very words that were quoted, not the same ones with other signs', () => {
    const [relocation] = relocateQuotes(
      [{ paragraph: '1', exact: '_Ines`', before: '', after: '' }],
      [{ number: '1', text: '*dam **Ines“ _Ines`' }],
      [],
      'en',
    );
    expect(relocation).toMatchObject({ type: 'found', place: { passage: 0, start: 13, end: 19 } });
  });

  test('stays where it is when its paragraphs are written with other typography', () => {
    fc.assert(
      fc.property(quotedText, ({ paragraphs, draws }) => {
        const quoted = draws.map((draw) => quote(paragraphs, draw));
        const plain = paragraphs.map((it) => it.replaceAll('“', '"').replaceAll('—', '-'));
        const relocations = relocateQuotes(
          quoted.map(({ quotation }) => quotation),
          number(plain),
          number(paragraphs),
          'en',
        );
        relocations.forEach((relocation, nth) => {
          expect(relocation).toMatchObject({ type: 'found', place: { passage: quoted[nth]?.at, ...quoted[nth]?.range } });
        });
      }),
    );
  });

  test('carries all of its words along behind new paragraphs', () => {
    fc.assert(
      fc.property(quotedText, ({ paragraphs, draws }) => {
        const quoted = draws.map((draw) => quote(paragraphs, draw));
        const relocations = relocateQuotes(
          quoted.map(({ quotation }) => quotation),
          number(['A fair, of which nothing else is told.', ...paragraphs]),
          number(paragraphs),
          'en',
        );
        relocations.forEach((relocation, nth) => {
          expect(relocation).toMatchObject({ type: 'found', place: { passage: (quoted[nth]?.at ?? 0) + 1, ...quoted[nth]?.range } });
        });
      }),
    );
  });

  test('keeps its words apart from those of a paragraph that goes or comes, be it equal to others', () => {
    fc.assert(
      fc.property(quotedText, fc.nat(), fc.boolean(), ({ paragraphs, draws }, nth, isDeleted) => {
        const place = nth % paragraphs.length;
        const longer = paragraphs.toSpliced(place, 0, paragraphs[draws[0]?.paragraph ?? 0] ?? 'A fair, of which nothing else is told.');
        const [before, after] = isDeleted ? [paragraphs, paragraphs.toSpliced(place, 1)] : [paragraphs, longer];
        const quoted = draws.map((draw) => quote(before, draw));
        const relocations = relocateQuotes(
          quoted.map(({ quotation }) => quotation),
          number(after),
          number(before),
          'en',
        );
        relocations.forEach((relocation, at) => {
          const { at: was = 0, range } = quoted[at] ?? {};
          if (relocation.type !== 'found' || (isDeleted && was === place)) return;
          expect(relocation.place).toMatchObject({ passage: was < place ? was : isDeleted ? was - 1 : was + 1, ...range });
        });
      }),
    );
  });
});

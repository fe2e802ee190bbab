import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestName } from '../../../src/compiler/problems/closest-name.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { startOf, unexpected } from '../../../src/compiler/problems/problem.ts';

test.each([
  ['quote `a\n\n  b`', 'quote `a b`'],
  [`quote \`${'x'.repeat(200)}\` in A¶1`, `quote \`${'x'.repeat(79)}…\` in A¶1`],
  [`quote \`${'x'.repeat(2_000_000)}\` in A¶1`, `quote \`${'x'.repeat(79)}…\` in A¶1`],
  [`quote \`${'😀'.repeat(60)}\``, `quote \`${'😀'.repeat(39)}…\``],
  ['text `a\u0001b\u202ec\ud800`', 'text `a⟨U+0001⟩b⟨U+202E⟩c⟨U+D800⟩`'],
  ['text `\u200b \u00ad`', 'text `⟨U+200B⟩ ⟨U+00AD⟩`'],
  ['text `👩‍🚀 म्\u200dय`', 'text `👩‍🚀 म्\u200dय`'],
])('what was found is told on a line', (found, told) => {
  expect(unexpected(startOf('x'), 'value-fits', found, 'another').reason).toBe(`Unexpected ${told}, expected another`);
});

test('whatever a problem quotes, each of its sentences is one line that can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ unit: 'binary', maxLength: 3000 }), (one, other) => {
      const cause = [{ place: startOf(`y${other}`), reason: `here \`${other}\`` }];
      const problem = unexpected(startOf(`x${one}`), 'value-fits', `a \`${one}\` of ${other}`, `\`${other}\``, {
        cause,
        hint: `take \`${one}\`.`,
      });
      const lines = printProblems([problem]).split('\n');
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line.replace(/⟨U\+[0-9A-F]+⟩/g, '')).toMatch(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}]*$/u);
      for (const sentence of [problem.reason, problem.note ?? '']) expect(sentence.length).toBeLessThan(1300);
    }),
  );
});

test.each([
  ['chrats', ['charts', 'claims'], 'charts'],
  ['x', [], null],
  ['x'.repeat(1_000_000), ['charts'], null],
  ['charts', ['y'.repeat(1_000_000), 'chart'], 'chart'],
])('the closest name is found, and none for what is no name', (word, names, closest) => {
  expect(closestName(word, names)).toBe(closest);
});

import { expect, test } from 'vitest';
import { importSafely } from '../../src/cli/import-safely.ts';
import { FULL } from '../full.ts';

const LIMITS = [
  ['processor time', { processorTime: 1, memory: 1024 }, 'seconds of processor time'],
  ['memory', { processorTime: 60_000, memory: 24 }, 'megabytes of memory'],
] as const;

test.each(FULL ? LIMITS : LIMITS.slice(0, 1))(
  'a document that takes more %s than there is becomes a problem, and this process lives',
  async (_, limits, need) => {
    const text = Array.from({ length: 6000 }, (_line, at) => `Paragraph ${at} *has* [some](https://x.example/${at}) marks.`).join('\n\n');
    const { problems } = await importSafely('x.md', Buffer.from(text), {}, limits);
    expect(problems?.map(({ ruleId, reason }) => [ruleId, reason.includes(need)])).toEqual([['file-has-limit', true]]);
  },
);

test('a document within its limits comes in', async () => {
  const { imported } = await importSafely('x.txt', Buffer.from('The ferry is late.'), { habit: 'line' });
  expect(imported?.text.body).toBe('The ferry is late.\n');
});

import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini, type Edit } from '../../mini.ts';

/** The edition tells the second paragraph the other way round than the document. */
const TURNED: Edit[] = [
  { file: 'anchors.lock' },
  {
    file: 'articles/harbor.md',
    find: '“The mud wins every year”, said Ines Roca, the harbor master, to the Gazette. “Almost half of the berths” will be lost, she thinks.',
    replace:
      '“Almost half of the berths” will be lost, thinks Ines Roca, the harbor master. “The mud wins every year”, she told the Gazette.',
  },
];

test.each([
  ['of the edition, where that is shown', false, ['F4', 'S4', 'C3', 'F5']],
  ['of the original where that is shown, what has no words in it last', true, ['S4', 'F4', 'F5', 'C3']],
])('the notes of a paragraph stand in the order of the words %s', async (_, documents, order) => {
  const { briefing, problems } = await compile(await copyMini(TURNED, { documents }));
  expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
  expect(briefing?.articles[0]?.paragraphs[1]?.notes.map(({ ref }) => ref)).toEqual(order);
});

import { expect, test } from 'vitest';
import { listVersion } from '../../../src/compiler/seals/list-version.ts';

const entry = { version: '1.1.0', date: '2026-03-01', note: 'What is new: this.' };

test.each([
  [
    'as a new entry, at the indentation of the others',
    'title: T\nversions:\n# newest first\n- version: 1.0.0 # the first\n  date: 2026-01-02\n  note: First.\narticles: [a]\n',
    'title: T\nversions:\n# newest first\n- version: 1.1.0\n  date: 2026-03-01\n  note: "What is new: this."\n- version: 1.0.0 # the first\n  date: 2026-01-02\n  note: First.\narticles: [a]\n',
  ],
  [
    'in a list on one line',
    'versions: [{ version: 1.0.0, date: 2026-01-02, note: First. }] # all\n',
    'versions: [{ version: 1.1.0, date: 2026-03-01, note: "What is new: this." }, { version: 1.0.0, date: 2026-01-02, note: First. }] # all\n',
  ],
  [
    'with its day and note where it stood there before it was closed',
    'versions:\n  - version: 1.1.0\n    date: 2026-02-02 # soon\n    note: >-\n      To be\n      written.\n  - version: 1.0.0\n    date: 2026-01-02\n    note: First.\n',
    'versions:\n  - version: 1.1.0\n    date: 2026-03-01 # soon\n    note: "What is new: this."\n  - version: 1.0.0\n    date: 2026-01-02\n    note: First.\n',
  ],
])('a version is listed %s', (_, before, after) => {
  expect(listVersion(before, entry)).toBe(after);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines, splitParagraphs, type Habit } from '../../../src/import/split-paragraphs.ts';

/** The paragraphs of a text, each as one line, and the habit by which they were parted. */
const split = (text: string, given?: Habit) => {
  const { habit, paragraphs } = splitParagraphs(splitLines(text), given);
  return {
    habit,
    paragraphs: paragraphs.map((lines) =>
      lines
        .map((line) => line.text.trim())
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
  };
};

const PARAGRAPHS = [
  'The ferry leaves when it is full, and it is never full, so that most people walk around the bay and arrive before it does.',
  'Nobody minds.',
  'In winter the captain reads aloud from the timetable, which he wrote himself, in a year when there were two ferries and a rivalry.',
  'There is a bell. It is not rung, since the man who rang it took the rope along when he moved inland, and no one has asked for it.',
];

const wrap = (text: string, width: number, indent = ''): string =>
  text.split(' ').reduce((lines, word) => {
    const line = lines.slice(lines.lastIndexOf('\n') + 1);
    return line.length + 1 + word.length > width ? `${lines}\n${word}` : `${lines}${line.trim() ? ' ' : ''}${word}`;
  }, indent);

/** The same paragraphs in the habits of different writers and programs. */
const WRITERS: [string, Habit, (paragraphs: readonly string[]) => string][] = [
  ['blank lines between long lines', 'blank', (it) => it.join('\n\n')],
  ['several blank lines, with spaces in them', 'blank', (it) => it.join('\n \n\t\n')],
  ['hard-wrapped at 72, blank lines', 'blank', (it) => it.map((text) => wrap(text, 72)).join('\n\n')],
  ['hard-wrapped, first lines indented', 'indent', (it) => it.map((text) => wrap(text, 72, '    ')).join('\n')],
  [
    'hard-wrapped, first lines indented by a tab, but not the very first',
    'indent',
    (it) => it.map((text, at) => wrap(text, 72, at ? '\t' : '')).join('\n'),
  ],
  ['one line a paragraph', 'line', (it) => it.join('\n')],
  ['one line a paragraph, blank lines between parts', 'line', (it) => it.map((text, at) => text + (at === 0 ? '\n' : '')).join('\n')],
  ['hard-wrapped at 60, nothing else', 'wrap', (it) => it.map((text) => wrap(text, 60)).join('\n')],
  ['form feeds between pages, in place of blank lines', 'blank', (it) => it.map((text) => wrap(text, 72)).join('\n\f\n')],
  [
    'a form feed in the middle of a paragraph',
    'blank',
    (it) =>
      it
        .map((text) => wrap(text, 72))
        .join('\n\n')
        .replace('\n', '\f'),
  ],
];

describe.each(WRITERS)('%s', (name, habit, write) => {
  test('is recognized', () => {
    const long = name.includes('parts') ? [PARAGRAPHS[0] ?? '', PARAGRAPHS[2] ?? '', PARAGRAPHS[3] ?? '', PARAGRAPHS[0] ?? ''] : PARAGRAPHS;
    expect(split(write(long))).toEqual({ habit, paragraphs: long });
  });

  test('gives back any paragraphs if it is named, and never loses a word', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9“”.,;—é-]{1,12}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const written = write(paragraphs);
        expect(split(written).paragraphs.join(' ')).toBe(paragraphs.join(' '));
        if (habit !== 'wrap') expect(split(written, habit).paragraphs).toEqual(paragraphs);
      }),
    );
  });
});

test('an address or a verse within a text with blank lines stays one paragraph', () => {
  expect(split('To the harbor master\nPort Alder\n\nSir,\n\nthe mud is back.').paragraphs).toEqual([
    'To the harbor master Port Alder',
    'Sir,',
    'the mud is back.',
  ]);
});

test('a block that is indented as a whole is not split', () => {
  expect(split('He sang:\n\n    the sea, the sea\n    it never stops\n\nand left.').paragraphs).toEqual([
    'He sang:',
    'the sea, the sea it never stops',
    'and left.',
  ]);
});

import { expect, test } from 'vitest';
import { sumTasks, type Reading, type TraceEvent } from '../../bench/lib/measure-reading.ts';
import { printAims, type Measure, type Measured, type Own } from '../../bench/lib/print-measures.ts';

const event = (name: string, ts: number, rest: Partial<TraceEvent> = {}): TraceEvent => ({ name, ts, pid: 1, tid: 1, args: {}, ...rest });
const loaded = (ts: number) => event('MarkLoad', ts, { args: { data: { isOutermostMainFrame: true } } });

test('the tasks of the main thread are those of the page, between its coming and its end of loading', () => {
  const events = [
    event('RunTask', 0, { dur: 5000 }), // of the page before
    event('CommitLoad', 10_000),
    event('RunTask', 11_000, { dur: 4000, tdur: 3000 }),
    event('firstContentfulPaint', 16_000),
    event('RunTask', 12_000, { dur: 9000, tid: 2 }),
    event('RunTask', 12_000, { dur: 9000, pid: 2 }),
    event('Layout', 13_000, { dur: 1000 }), // within a task
    event('RunTask', 20_000, { dur: 2000 }),
    loaded(22_000),
    event('RunTask', 23_000, { dur: 8000 }),
  ];
  expect(sumTasks(events, 'firstContentfulPaint')).toBe(3);
  expect(sumTasks(events, 'MarkLoad')).toBe(5);
  expect(() => sumTasks(events.slice(0, 8), 'MarkLoad')).toThrow('Unexpected trace without `MarkLoad`');
});

const load = { bytes: 60_000, requests: 5, rounds: 1 };
const reading: Reading = {
  article: { ...load, bytes: 75_001 },
  mainThread: { painted: 250, loaded: 700, words: 120 },
  entering: { search: load, check: { ...load, bytes: 60_100 } },
  search: load,
  pasted: { ...load, rounds: 2 },
  check: { ...load, rounds: 2 },
};
/** The figures of a table of aims, without how many articles they are of. */
const readVerdicts = (table: string) =>
  table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ').slice(1));

test('each figure stands beside what is aimed at, and says whether that is met', () => {
  const measure = (cpu: number, pages: number, bytes = 1e6): Measure => ({ seconds: cpu, cpu, memory: 1e9, pages, files: pages, bytes });
  const measured: Measured = {
    articles: 10,
    bare: measure(1, 100),
    plain: measure(1, 100),
    annotated: measure(2, 100, 20e6),
    again: measure(0.5, 100),
    reading,
    check: { first: 1, changed: 0 },
  };
  expect(readVerdicts(printAims([measured]))).toEqual([
    ['CPU a page, beside bare Astro', '20.0 ms', 'at most 10.0 ms', 'not met |'],
    ['CPU an article with all its files', '200.0 ms', 'at most 220.0 ms', 'met |'],
    ['memory', '1000.00 MB', 'at most 1200.00 MB', 'met |'],
    ['size on disk, an article', '2.00 MB', 'at most 0.94 MB', 'not met |'],
    ['CPU of a build after one changed paragraph', '25 %', 'at most 33 %', 'met |'],
    ['first view of an article: bytes', '75.0 kB', 'at most 75.0 kB', 'not met |'],
    ['first view of an article: requests', '5', 'at most 5', 'met |'],
    [
      'main thread, six times slower, until an article can be read (its words alone take 120.0 ms)',
      '250.0 ms',
      'at most 300.0 ms',
      'met |',
    ],
    ['main thread, six times slower, until it is loaded', '700.0 ms', 'at most 300.0 ms', 'not met |'],
    ['entering the field of the search: bytes', '60.0 kB', 'at most 60.0 kB', 'met |'],
    ['first answer of the search, to what is typed: bytes', '60.0 kB', 'at most 60.0 kB', 'met |'],
    ['first answer of the search, to what is typed: round trips', '1', 'at most 1', 'met |'],
    ['first answer of the search, to what is pasted: bytes', '60.0 kB', 'at most 60.0 kB', 'met |'],
    ['first answer of the search, to what is pasted: round trips', '2', 'at most 1', 'not met |'],
    ['entering the field of the check: bytes', '60.1 kB', 'at most 60.0 kB', 'not met |'],
    ['first answer of the check: bytes', '60.0 kB', 'at most 60.0 kB', 'met |'],
    ['first answer of the check: round trips', '2', 'at most 1', 'not met |'],
  ]);
});

test('the briefing of the project stands beside the start of an earlier revision', () => {
  const own: Own = {
    started: { installed: 600e6, first: 60, second: 3 },
    before: { installed: 800e6, first: 100, second: 2 },
    change: { cold: 60, changed: 20 },
    reading,
  };
  const table = printAims([], own);
  expect(table.split('\n')[2]).toMatch(/^\| this briefing \|/);
  expect(readVerdicts(table).slice(0, 5)).toEqual([
    ['what `npm start` installs', '600.00 MB', 'at most 800.00 MB', 'met |'],
    ['`npm start` until the first page', '60.0 s', 'at most 50.0 s', 'not met |'],
    ['`npm start` again, which has the site', '3.0 s', 'at most 2.0 s', 'not met |'],
    ['CPU of a build after one changed paragraph', '20.0 s', 'at most 20.0 s', 'met |'],
    ['first view of an article: bytes', '75.0 kB', 'at most 75.0 kB', 'not met |'],
  ]);
});

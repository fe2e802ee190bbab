import type { Started } from './measure-clone.ts';
import type { Loaded, Reading } from './measure-reading.ts';

/** What a build took, and what it gave. */
export interface Measure {
  seconds: number;
  /** Seconds of all processors. */
  cpu: number;
  /** The most memory at a time, in bytes. */
  memory: number;
  pages: number;
  /** All files, pages included. */
  files: number;
  bytes: number;
}

/** What was measured with a number of articles. */
export interface Measured {
  articles: number;
  /** Astro alone: the texts, a page each. */
  bare: Measure;
  /** The site of the same texts without claims and figures. */
  plain: Measure;
  /** The site of the same texts with 20 annotations each. */
  annotated: Measure;
  /** Eleventy alone, if it was asked for: the texts, a page each. */
  eleventy?: Measure;
  /** The annotated site with PDFs and pictures, if they were asked for. */
  whole?: Measure;
  /** The annotated site once more, after one paragraph has changed, with what the build before has kept. */
  again: Measure;
  reading: Reading;
  /** Seconds of all processors that the check takes: the first time, and after one text has changed. */
  check: { first: number; changed: number };
}

/** What was measured of the briefing of the project, in a clone. */
export interface Own {
  started: Started;
  /** The start of an earlier revision, on the same machine. */
  before: Started;
  /** Seconds of all processors that a build with PDFs and pictures takes with nothing kept, and after one paragraph has changed. */
  change: { cold: number; changed: number };
  /** What readers of its longest article wait for. */
  reading: Reading;
}

const HEAD = ['articles', 'site', 'time', 'CPU', 'CPU an article', 'pages', 'CPU a page', 'files', 'CPU a file', 'size', 'memory'];
const NAMES = {
  bare: 'bare Astro',
  eleventy: 'Eleventy',
  plain: 'without annotations',
  annotated: 'annotated',
  whole: 'annotated, with PDFs and pictures',
  again: 'annotated, one paragraph changed',
} as const;

/** Print what was measured as two Markdown tables: of the builds, and of the check. */
export function printMeasures(found: readonly Measured[]): string {
  const builds = found.flatMap((measured) =>
    (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((kind) => {
      const measure = measured[kind];
      return measure ? [printBuild(measured.articles, NAMES[kind], measure)] : [];
    }),
  );
  const checks = found.map(({ articles, check: { first, changed } }) => [
    `${articles}`,
    `${first.toFixed(1)} s`,
    `${changed.toFixed(1)} s`,
  ]);
  return [printTable(HEAD, builds), printTable(['articles', 'first check', 'after one changed text'], checks)].join('\n\n');
}

function printBuild(articles: number, name: string, { seconds, cpu, memory, pages, files, bytes }: Measure): string[] {
  const each = (count: number) => `${((1000 * cpu) / count).toFixed(1)} ms`;
  return [
    `${articles}`,
    name,
    `${seconds.toFixed(0)} s`,
    `${cpu.toFixed(0)} s`,
    each(articles),
    `${pages}`,
    each(pages),
    `${files}`,
    each(files),
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${(memory / 1e6).toFixed(0)} MB`,
  ];
}

const MEGABYTE = 1e6;
/** The size of 1,000 annotated articles before what pages share was in files of its own, for each of them. */
const SIZE_BEFORE = 1.88 * MEGABYTE;

/** A figure that something is aimed at. */
interface Aim {
  what: string;
  found: number;
  most: number;
  print: (value: number) => string;
}

/** Print every figure that something is aimed at, and whether it is met, as a Markdown table. */
export function printAims(found: readonly Measured[], own?: Own): string {
  const aims = found.flatMap((measured) => listAims(measured).map((aim) => [`${measured.articles}`, aim] as const));
  const ours = own ? listOwnAims(own).map((aim) => ['this briefing', aim] as const) : [];
  const rows = [...aims, ...ours].map(([articles, { what, found: value, most, print }]) => [
    articles,
    what,
    print(value),
    `at most ${print(most)}`,
    value <= most ? 'met' : 'not met',
  ]);
  return printTable(['articles', 'figure', 'found', 'aim', ''], rows);
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const seconds = (value: number) => `${value.toFixed(1)} s`;
const mb = (value: number) => `${(value / MEGABYTE).toFixed(2)} MB`;
const kb = (value: number) => `${(value / 1e3).toFixed(1)} kB`;
const percent = (value: number) => `${Math.round(value * 100)} %`;
const plain = (value: number) => `${value}`;

function listAims({ articles, bare, eleventy, annotated, again, reading }: Measured): Aim[] {
  const eachPage = ({ cpu, pages }: Measure) => (cpu * 1000) / pages;
  return [
    { what: 'CPU a page, beside bare Astro', found: eachPage(annotated), most: eachPage(bare), print: ms },
    ...(eleventy ? [{ what: 'CPU a page, beside Eleventy', found: eachPage(annotated), most: eachPage(eleventy), print: ms }] : []),
    { what: 'CPU an article with all its files', found: (annotated.cpu * 1000) / articles, most: 220, print: ms },
    { what: 'memory', found: annotated.memory, most: 1200 * MEGABYTE, print: mb },
    { what: 'size on disk, an article', found: annotated.bytes / articles, most: SIZE_BEFORE / 2, print: mb },
    { what: 'CPU of a build after one changed paragraph', found: again.cpu / annotated.cpu, most: 1 / 3, print: percent },
    ...listReadingAims(reading),
  ];
}

function listOwnAims({ started, before, change, reading }: Own): Aim[] {
  return [
    { what: 'what `npm start` installs', found: started.installed, most: before.installed, print: mb },
    { what: '`npm start` until the first page', found: started.first, most: before.first / 2, print: seconds },
    { what: '`npm start` again, which has the site', found: started.second, most: before.second, print: seconds },
    { what: 'CPU of a build after one changed paragraph', found: change.changed, most: change.cold / 3, print: seconds },
    ...listReadingAims(reading),
  ];
}

function listReadingAims({ article, mainThread, entering, search, pasted, check }: Reading): Aim[] {
  const loads = (what: string, { bytes, requests, rounds }: Loaded, most: Partial<Loaded>): Aim[] => [
    ...(most.bytes === undefined ? [] : [{ what: `${what}: bytes`, found: bytes, most: most.bytes, print: kb }]),
    ...(most.requests === undefined ? [] : [{ what: `${what}: requests`, found: requests, most: most.requests, print: plain }]),
    ...(most.rounds === undefined ? [] : [{ what: `${what}: round trips`, found: rounds, most: most.rounds, print: plain }]),
  ];
  return [
    ...loads('first view of an article', article, { bytes: 75_000, requests: 5 }),
    {
      what: `main thread, six times slower, until an article can be read (its words alone take ${ms(mainThread.words)})`,
      found: mainThread.painted,
      most: 300,
      print: ms,
    },
    { what: 'main thread, six times slower, until it is loaded', found: mainThread.loaded, most: 300, print: ms },
    ...loads('entering the field of the search', entering.search, { bytes: 60_000 }),
    ...loads('first answer of the search, to what is typed', search, { bytes: 60_000, rounds: 1 }),
    ...loads('first answer of the search, to what is pasted', pasted, { bytes: 60_000, rounds: 1 }),
    ...loads('entering the field of the check', entering.check, { bytes: 60_000 }),
    ...loads('first answer of the check', check, { bytes: 60_000, rounds: 1 }),
  ];
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

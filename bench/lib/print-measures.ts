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
  /** Seconds of all processors that the check takes: the first time, and after one text has changed. */
  check: { first: number; changed: number };
}

const HEAD = ['articles', 'site', 'time', 'CPU', 'CPU an article', 'pages', 'CPU a page', 'files', 'CPU a file', 'size', 'memory'];
const NAMES = { bare: 'bare Astro', plain: 'without annotations', annotated: 'annotated' } as const;

/** Print what was measured as two Markdown tables: of the builds, and of the check. */
export function printMeasures(found: readonly Measured[]): string {
  const builds = found.flatMap((measured) =>
    (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((kind) => printBuild(measured.articles, NAMES[kind], measured[kind])),
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

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

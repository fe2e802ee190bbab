import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { CslItem } from '../../../src/formats/citations/csl-item.ts';
import { listCitedPages } from '../../../src/formats/citations/pages.ts';
import { printCiteFile } from '../../../src/formats/citations/print-files.ts';
import { hasProgram } from '../../has-program.ts';
import { copyMini } from '../../mini.ts';
import { ROOT, runProcess } from '../../run-process.ts';

const HARD = '100 % of R&D, a_b #1 {so} $5 ~ ^ \\ “x”';
const hard: CslItem[] = (['report', 'chapter', 'document'] as const).map((type, at) => ({
  id: `hard-${at}`,
  type,
  title: `${HARD} ${type}`,
  author: [{ literal: HARD }, { literal: `Second ${HARD}` }],
  publisher: HARD,
  edition: `Version ${HARD}`,
  genre: HARD,
  issued: { 'date-parts': [[2026]], circa: true },
  URL: 'https://x.example/a_b%20c?d=#e&f',
  language: 'en',
  ...(type === 'chapter' ? { 'container-title': HARD } : { note: HARD }),
}));

/** The content folders whose citations are read; the one with odd characters only where it is. */
const CONTENT: readonly (readonly [string, () => Promise<string>])[] = [
  ['the mini-briefing', () => copyMini()],
  ['the briefing', () => Promise.resolve(join(ROOT, 'content'))],
  ...[join(ROOT, '../shared/cases/browser/nasty-briefing')].filter(existsSync).map((it) => [it, () => Promise.resolve(it)] as const),
];

async function writeBib(): Promise<{ folder: string; items: CslItem[] }> {
  const all = await Promise.all(
    CONTENT.map(async ([name, find]) => {
      const { briefing } = await compile(await find());
      if (!briefing) throw new Error(`${name} has problems`);
      // The keys of two briefings may be the same.
      return listCitedPages(briefing, 'https://x.example').flatMap(({ items }) =>
        items.map((it) => ({ ...it, id: `${name.length}-${it.id}` })),
      );
    }),
  );
  const items = [...hard, ...all.flat()];
  const folder = await mkdtemp(join(tmpdir(), 'biber-'));
  await writeFile(join(folder, 'all.bib'), printCiteFile(items, 'bib'));
  return { folder, items };
}

const hasBiber = await hasProgram('biber', 'whether BibLaTeX files fit the data model');

test.skipIf(!hasBiber)('biber finds nothing against the data model in any citation', async () => {
  const { folder, items } = await writeBib();
  const { code, text } = await runProcess(['--tool', '--validate-datamodel', '--output-file', 'out.bib', 'all.bib'], {
    command: 'biber',
    cwd: folder,
  });
  expect(text.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line))).toEqual([]);
  expect(code).toBe(0);
  expect((await readFile(join(folder, 'out.bib'), 'utf8')).match(/^@/gm)).toHaveLength(items.length);
});

const hasLatex = hasBiber && (await hasProgram('pdflatex', 'whether BibLaTeX files compile'));
const hasText = hasLatex && (await hasProgram('pdftotext', 'whether BibLaTeX files are printed in whole'));

/** What pdfTeX has fonts for: other scripts need another engine, whatever is escaped. */
const isLatin = (item: CslItem) => /^[\s!-\u024f\u2010-\u203a]*$/.test(JSON.stringify(item));
/** Without what lines are broken at, and with one kind of quotation mark: fonts and extraction have their own. */
const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .replace(/[’'‘“”"]+/g, '’');

test.skipIf(!hasText)('pdfTeX prints every citation in Latin letters, with all of its characters', async () => {
  const { folder, items } = await writeBib();
  const latin = items.filter(isLatin);
  expect(latin.length).toBeGreaterThan(300);
  await writeFile(join(folder, 'all.bib'), printCiteFile(latin, 'bib'));
  await writeFile(join(folder, 'main.tex'), MAIN);
  const latex = ['pdflatex', '-interaction=nonstopmode', '-halt-on-error', 'main.tex'];
  for (const [command = '', ...args] of [latex, ['biber', 'main'], latex, ['pdftotext', '-raw', 'main.pdf']]) {
    const { code, text } = await runProcess(args, { command, cwd: folder });
    expect(code, `${command}: ${text.slice(-2000)}`).toBe(0);
  }
  const text = squeeze(await readFile(join(folder, 'main.txt'), 'utf8'));
  const wanted = [
    `Version ${HARD}`,
    ...['report', 'chapter', 'document'].map((type) => `${HARD} ${type}`),
    ...latin.map(({ title = '' }) => title.replace(/<\/?[ib]>/g, '')),
  ];
  // A page may end within a title: its number stands there.
  const printed = (words: string) => text.includes(squeeze(words)) || text.replace(/\d+\f|\f/g, '').includes(squeeze(words));
  expect(wanted.filter((words) => !printed(words))).toEqual([]);
});

const MAIN = `\\documentclass{article}
\\usepackage{cmap}\\usepackage[T1]{fontenc}
\\usepackage[backend=biber,style=authoryear,maxnames=9]{biblatex}
\\addbibresource{all.bib}
\\begin{document}\\raggedright\\nocite{*}\\printbibliography\\end{document}
`;

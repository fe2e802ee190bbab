import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FULL } from '../full.ts';
import { ROOT, runProcess } from '../run-process.ts';
import { runCommand } from './run-command.ts';

/** Every command, with the options that it names besides `--help`, and something that it takes. */
const COMMANDS: [name: string, options: string[], words: string][] = [
  ['annotate', ['content', 'article', 'json'], 'npm run annotate -- "words" [options]'],
  ['build', ['content', 'out', 'if-changed', 'pdf', 'paper', 'previews', 'compress', 'json'], 'npm run build -- [options]'],
  ['check', ['content', 'json', 'watch'], 'npm run check -- [options]'],
  ['compare', ['content', 'json', 'page'], 'npm run compare -- FOLDER [options]'],
  ['export', ['content', 'out'], 'npm run export -- '],
  ['import', ['content', 'own', 'slug', 'language', 'keep', 'paragraphs', 'encoding', 'dry-run', 'remove'], '-- FILE [options]'],
  ['import-annotations', ['content', 'write'], 'npm run import-annotations -- FILE [options]'],
  ['import-table', ['content', 'write'], 'npm run import-table -- '],
  ['lib', [], 'lib'],
  ['new', ['content', 'article', 'paragraph'], 'relation ID CLAIM CLAIM'],
  ['offline', ['out', 'to'], 'zip'],
  ['reanchor', ['content', 'out', 'apply', 'json'], 'patch'],
  ['release', ['content', 'note', 'date', 'pdf'], '-- VERSION [options]'],
  ['schemas', [], 'docs/problems.md'],
  ['seal', ['content', 'version'], 'anchors.lock'],
  ['start', ['out', 'port'], 'npm start'],
  ['suggest', ['content', 'article', 'json'], 'It writes nothing'],
  ['verify', ['content', 'check'], '-- FOLDER [options]'],
];

describe('--help', () => {
  test.each(COMMANDS)('of %s', async (name, options, words) => {
    for (const flag of ['--help', '-h']) {
      const { code, text } = await runCommand(name, [flag], ROOT);
      expect([code, [...text.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option)]).toEqual([0, [...options, 'help']]);
      expect(text).toContain(words);
    }
  });

  test('of all that npm runs is told by something that runs nothing else', async () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const told = new Set(COMMANDS.map(([name]) => name));
    const others = Object.entries(scripts).filter(([name]) => !told.has(name) && name !== 'prepack');
    expect(others.map(([name]) => name)).toContain('test');
    // Each is a process or two: in the full run all of them.
    for (const [name, script] of FULL ? others : others.filter(([it]) => it === 'test' || it === 'format')) {
      const [, ...args] = script.split(' ');
      const { code, text } = await runProcess([...args, '--help'], { cwd: ROOT });
      expect([name, code, /^npm (?:run )?\S+/.test(text), text.includes('--help')]).toEqual([name, 0, true, true]);
    }
  }, 300_000);

  test('has no effect behind `--`', async () => {
    const { code, text } = await runCommand('annotate', ['--', '--help'], ROOT);
    expect([code, text.includes('stands in no paragraph')]).toEqual([1, true]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileOnce } from './open-site.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { takeSites } from './take-site.ts';

test.each(await takeSites('mini'))('styles of $name say their words, those of styles that they import too', async ({ folder, content }) => {
  const { print, article } = stringsOf(await compileOnce(content));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:css|html|js)$/.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(texts.flatMap((text) => text.match(/['"]strings\.\w+\.\w+['"]/g) ?? [])).toEqual([]);
  const styles = files.flatMap((file, at) => (file.endsWith('.css') ? (texts[at] ?? []) : []));
  expect(styles.some((text) => text.includes(print.closedNotes))).toBe(true);
  expect(texts.some((text) => text.includes(`--word:"${article.originNotStated}"`))).toBe(true);
});

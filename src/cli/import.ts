import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importText } from '../compile/import-text.ts';
import { readRecords } from '../compile/read-records.ts';
import { UsageError, runCommand } from './usage-error.ts';

const USAGE = 'npm run import -- FILE.txt [--slug name]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { slug: { type: 'string' }, content: { type: 'string', default: 'content' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (!path || positionals.length > 1) throw new UsageError(`Unexpected ${positionals.length} files, expected one: ${USAGE}`);
  const bytes = await readFile(path).catch(() => {
    throw new UsageError(`Unexpected missing file \`${path}\`, expected a plain-text document`);
  });
  const { facts, markdown } = importText(basename(path), bytes);
  const { records } = await readRecords(values.content);
  const edition = records.articles.find((it) => it.facts.value.document.sha256 === facts.sha256);
  const slug = values.slug ?? edition?.slug ?? slugOf(path);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new UsageError(`Unexpected slug \`${slug}\`, expected lower case letters, digits and hyphens: ${USAGE}`);
  const target = join(values.content, 'originals', `${slug}.md`);
  await mkdir(join(values.content, 'originals'), { recursive: true });
  await writeFile(target, markdown);
  console.log(`${target}: ${facts.paragraphs.length} paragraphs, ${facts.words} words, SHA-256 ${facts.sha256}`);
  console.log(
    edition
      ? `Paired with ${edition.file}: its page will show the original wording.`
      : 'No edition names this document yet: put its SHA-256 under `document.sha256` of an article.',
  );
  return 0;
});

function slugOf(path: string): string {
  return basename(path)
    .replace(/\.[^.]+$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

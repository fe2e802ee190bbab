import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { markWords, newestSeals, type Seal } from '../analysis/seal.ts';
import type { Passage } from '../anchor/find-places.ts';
import { readArticle, type TextRecord } from '../compile/read-article.ts';
import type { ArticleFacts } from '../schema/article.ts';

const run = promisify(execFile);

/** How many earlier versions of a file are looked through. */
const MOST_VERSIONS = 50;

/**
 * Find the paragraphs of an article as they were when they were sealed, each known by its mark: those that are
 * unchanged in its text, the others in the history of its file if git has one.
 */
export async function readHistory(folder: string, article: TextRecord<ArticleFacts>, lock: readonly Seal[]): Promise<Passage[]> {
  const prefix = `paragraph:${article.facts.value.code}¶`;
  const wanted = [...newestSeals(lock)].filter(([key]) => key.startsWith(prefix));
  const found = new Map<string, Passage>();
  const keep = ({ paragraphs }: TextRecord<ArticleFacts>) => {
    const texts = new Map(paragraphs.map(({ text }) => [markWords(text), text]));
    for (const [key, seals] of wanted) {
      const text = found.has(key) ? undefined : seals.map(({ mark }) => texts.get(mark)).find((it) => it !== undefined);
      if (text !== undefined) found.set(key, { number: key.slice(prefix.length), text });
    }
  };
  keep(article);
  if (found.size < wanted.length) {
    for await (const version of versionsOf(folder, article)) {
      keep(version);
      if (found.size === wanted.length) break;
    }
  }
  return [...found.values()];
}

/** The committed versions of an article, newest first; none where git does not know the file. */
async function* versionsOf(folder: string, { slug }: TextRecord<ArticleFacts>): AsyncGenerator<TextRecord<ArticleFacts>> {
  const path = `articles/${slug}.md`;
  const git = (...args: string[]) =>
    run('git', args, { cwd: folder, maxBuffer: 2 ** 26 }).then(
      ({ stdout }) => stdout,
      () => '',
    );
  const commits = await git('log', `--max-count=${MOST_VERSIONS}`, '--format=%H', '--', path);
  for (const commit of commits.split('\n').filter(Boolean)) {
    const text = await git('show', `${commit}:./${path}`);
    const { record } = text ? readArticle({ file: path, slug, text }) : {};
    if (record) yield record;
  }
}

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Records } from '../compiler/records/read-records.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import { FIRST_PARAGRAPH } from '../model/article.ts';
import type { ImportedDocument } from './import-document.ts';
import { planOriginal } from './plan-original.ts';
import { planOwn, slugForOwn, type HomeFiles } from './plan-own.ts';
import { planRemoval } from './plan-removal.ts';
import { refuse, slugOf, type Plan } from './plan.ts';
import { updateOwn } from './update-own.ts';

/** What is asked of an import. */
export interface Wish {
  /** Whether the text may be published in its own wording. */
  own: boolean;
  slug?: string | undefined;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Plan where a document goes: into `originals/`, or, in its own wording, into `articles/`, anew or in the place of its earlier state. */
export async function planImport(
  imported: ImportedDocument,
  content: string,
  records: Records,
  { own, slug: chosen }: Wish,
): Promise<Plan> {
  const { file } = imported;
  if (!SLUG.test(chosen ?? slugOf(file.replace(/\.[^.]+$/, '')))) {
    return refuse(
      unexpected(startOf(file), 'file-has-slug', `name \`${chosen ?? file}\``, 'lower case letters, digits and hyphens, for links', {
        hint: 'choose a name for its links with `--slug`.',
      }),
    );
  }
  if (!own) return planOriginal(imported, records, chosen);
  const slug = slugForOwn(imported, records, chosen);
  const article = records.articles.find((it) => it.slug === slug);
  if (!article && !records.slugs.has(slug)) return planFirst(imported, slug, records, await readHome(content));
  const present = `${basename(content)}/articles/${slug}.md`;
  const isEarlier =
    article?.facts.value.wording === 'document' &&
    (chosen === slug || article.facts.value.document.file === file || article.facts.value.document.sha256 === imported.sha256);
  if (!article || !isEarlier) {
    return refuse(
      unexpected(startOf(present), 'article-is-of-file', `article that no import of \`${file}\` wrote`, 'a free slug', {
        hint:
          article?.facts.value.wording === 'document'
            ? `choose another slug with \`--slug\`; if the file is the new state of this article, with \`--slug ${slug}\`.`
            : 'choose another slug with `--slug`.',
      }),
    );
  }
  return updateOwn(imported, article, await readFile(join(content, 'articles', `${slug}.md`), 'utf8'), records);
}

/** Plan a new article; in a briefing that is only begun it takes the place of the one that `npm run new` left to be written. */
function planFirst(imported: ImportedDocument, slug: string, records: Records, home: HomeFiles): Plan {
  const { articles, sources } = records;
  const [begun, ...others] = articles;
  if (!begun || others.length || begun.paragraphs.map(({ text }) => text).join() !== FIRST_PARAGRAPH)
    return planOwn(imported, slug, records, home);
  const { author } = begun.facts.value;
  const without: Records = {
    ...records,
    articles: [],
    sources: {
      ...sources,
      entries: sources.entries.filter(({ value }) => value.id !== author),
      ids: new Set([...sources.ids].filter((id) => id !== author)),
    },
  };
  const plan = planOwn(imported, slug, without, home);
  const written = Object.fromEntries(plan.writes.map(({ path, text }) => [path, text ?? '']));
  const removal = planRemoval(begun, records, { ...home, ...written });
  if (removal.problems.length) return planOwn(imported, slug, records, home);
  return { ...plan, writes: [...plan.writes.filter(({ path }) => !(path in home)), ...removal.writes] };
}

/**
 * Plan to undo an import.
 *
 * @param name the slug, or the file that was imported
 */
export async function planUndo(name: string, content: string, records: Records, isOwn: boolean): Promise<Plan> {
  const file = basename(name);
  const own = records.articles.filter(({ facts }) => facts.value.wording === 'document');
  const article = isOwn && own.find(({ slug, facts }) => slug === name || facts.value.document.file === file);
  if (article) return planRemoval(article, records, await readHome(content));
  const original = !isOwn && records.originals.find(({ slug, facts }) => slug === name || facts.value.file === file);
  if (original) return { writes: [{ path: `originals/${original.slug}.md`, text: null }], lines: [], problems: [] };
  const known = (isOwn ? own : records.originals).map(({ slug }) => `\`${slug}\``).join(', ');
  return refuse(
    unexpected(
      startOf(`${basename(content)}/${isOwn ? 'articles' : 'originals'}/`),
      'import-is-there',
      `\`${name}\``,
      known ? `one of ${known}` : 'something that was imported',
      {
        hint: isOwn ? 'only what was imported with `--own` is removed.' : 'what was imported with `--own` is removed with `--own`.',
      },
    ),
  );
}

async function readHome(content: string): Promise<HomeFiles> {
  const read = (name: keyof HomeFiles) => readFile(join(content, name), 'utf8');
  return { 'briefing.yaml': await read('briefing.yaml'), 'sources.yaml': await read('sources.yaml') };
}

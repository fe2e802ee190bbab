import { parseMarkdown, type Block } from '../markdown/parse-markdown.ts';
import { locateBlock, locateText } from '../markdown/locate-text.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { checkSchema } from '../read/check-schema.ts';
import type { ContentFile } from '../read/content-file.ts';
import { parseYaml, type Located } from '../read/parse-yaml.ts';
import { reportSigns } from '../read/report-signs.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';
import { articleFacts, originalFacts, type ArticleFacts, type OriginalFacts } from '../../model/article.ts';
import type { z } from 'zod';

/** A Markdown file of the content folder: its front matter and its paragraphs. */
export interface TextRecord<T> {
  file: string;
  slug: string;
  facts: Located<T>;
  paragraphs: Block[];
}

/** Read a reading edition: `content/articles/<slug>.md`. */
export function readArticle(file: ContentFile): { record?: TextRecord<ArticleFacts>; problems: Problem[] } {
  const { record, problems } = readText(file, articleFacts);
  if (!record) return { problems };
  return { record, problems: [...problems, ...checkParagraphs(record)] };
}

/** Read an original: `content/originals/<slug>.md`, as the import wrote it. */
export function readOriginal(file: ContentFile): { record?: TextRecord<OriginalFacts>; problems: Problem[] } {
  return readText(file, originalFacts);
}

interface TextOptions {
  /** By which the notes of the text are told from those of other texts of a page: its slug, if not another name. */
  name?: string;
  /** What to do with a heading that stands in the text. */
  headings?: string;
}

/** Read a Markdown file with front matter: its facts by their schema, and its paragraphs. */
export function readText<S extends z.ZodType>(
  { file, slug, text }: ContentFile,
  schema: S,
  { name = slug, headings = 'name it under `sections`, with an id that can stay for good.' }: TextOptions = {},
): { record?: TextRecord<z.output<S>>; problems: Problem[] } {
  const split = splitFrontMatter(text);
  if (!split) {
    return {
      problems: [
        unexpected(startOf(file), 'front-matter-exists', 'text', 'front matter between two lines `---`', {
          hint: 'begin the file with `---`.',
        }),
      ],
    };
  }
  const yaml = parseYaml(file, split.yaml, split.yamlLine);
  const facts = yaml.located ? checkSchema(schema, yaml.located) : { problems: [] };
  const { blocks, problems } = parseMarkdown(file, split.body, split.bodyLine, name);
  // Those that stand in the file as they are have been reported when it was read.
  const signs = blocks.flatMap((block) =>
    reportSigns(block.text, (start, end) => locateText(file, block.tree, { start, end }), split.body),
  );
  const all = [...yaml.problems, ...facts.problems, ...problems, ...signs, ...reportHeadings(file, blocks, headings)];
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  return facts.located ? { record: { file, slug, facts: facts.located, paragraphs }, problems: all } : { problems: all };
}

function reportHeadings(file: string, blocks: readonly Block[], hint: string): Problem[] {
  return blocks
    .filter(({ type }) => type === 'heading')
    .map(({ tree, text }) =>
      unexpected(locateBlock(file, tree), 'heading-in-front-matter', `heading \`${text}\` in the text`, 'headings in the front matter', {
        hint,
      }),
    );
}

function checkParagraphs({ file, facts, paragraphs }: TextRecord<ArticleFacts>): Problem[] {
  const { paragraphs: written, document } = facts.value;
  const problems: Problem[] = [];
  if (paragraphs.length !== written.length) {
    const surplus = paragraphs[written.length];
    const place = surplus ? locateBlock(file, surplus.tree) : facts.locate(['paragraphs', paragraphs.length]);
    problems.push(
      unexpected(
        place,
        'paragraph-is-listed',
        count(paragraphs.length, 'paragraph'),
        `${written.length}, as many as the front matter lists`,
        {
          hint: 'give each paragraph of the text one entry under `paragraphs`, in order.',
        },
      ),
    );
  }
  if (written.length !== document.paragraphs) {
    problems.push(
      unexpected(
        facts.locate(['document', 'paragraphs']),
        'paragraph-count-matches',
        count(written.length, 'paragraph'),
        `${document.paragraphs}, as many as the document has`,
        {
          hint: 'retell each paragraph of the document in one paragraph.',
        },
      ),
    );
  }
  return problems;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

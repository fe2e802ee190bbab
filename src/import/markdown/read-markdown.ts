import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseYaml } from '../../compiler/read/parse-yaml.ts';
import { splitFrontMatter } from '../../compiler/read/split-front-matter.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { markNotes } from '../tree/mark-notes.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import type { ReadResult, Statement } from '../read-document.ts';
import { printText } from '../tree/list-words.ts';

/** HTML in the text is read as HTML: what can't be kept is told by `cleanTree`, as with a web page. */
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);

/** The keys of front matter that state something of the document. */
const KEYS: Record<string, Statement['field']> = {
  title: 'title',
  author: 'author',
  authors: 'author',
  publisher: 'publisher',
  date: 'date',
  lang: 'language',
  language: 'language',
};

/** Read Markdown: CommonMark with GFM, and front matter in YAML if there is some. */
export function readMarkdown(file: string, { text, encoding }: DecodedText): ReadResult {
  const split = splitFrontMatter(text);
  const yaml = split ? parseYaml(file, split.yaml, split.yamlLine) : null;
  if (yaml?.problems.length) return { problems: yaml.problems };
  const body = (split?.body ?? text).normalize('NFC');
  const root = processor.runSync(processor.parse(body)) as Root;
  const { tree, losses } = cleanTree(markNotes(root), null);
  return {
    document: {
      readAs: `Markdown in ${encoding}`,
      tree,
      statements: [...readKeys(yaml?.located?.value), ...readTopHeading(tree)],
      losses,
    },
  };
}

function readKeys(facts: unknown): Statement[] {
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    const field = KEYS[key.toLowerCase()];
    const stated = (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string' || typeof it === 'number').join(', ');
    return field && stated ? [{ field, value: stated, where: `front matter \`${key}\`` }] : [];
  });
}

/** A text that begins with its only heading of the first level, or with one that is marked as its title, has that as its title. */
export function readTopHeading({ children }: Root): Statement[] {
  const elements = children.filter((node) => node.type === 'element');
  const [first] = elements;
  const isTitle = first && [first.properties['className']].flat().includes('document-title');
  if (first?.tagName !== 'h1' || (!isTitle && elements.filter(({ tagName }) => tagName === 'h1').length > 1)) return [];
  return [{ field: 'title', value: printText(first).trim().split(/\s+/).join(' '), where: 'the heading at the top' }];
}

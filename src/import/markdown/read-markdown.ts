import type { Root } from 'hast';
import type { FootnoteDefinition, Html, Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { checkNesting } from '../../compiler/markdown/parse-markdown.ts';
import { levelLiteralLinks } from '../../compiler/markdown/literal-links.ts';
import { parsePage } from '../html/parse-page.ts';
import type { ReadResult, Statement } from '../source-document.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { isElement, level, printText } from '../tree/list-words.ts';
import { markNotes } from '../tree/mark-notes.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import { readDialect } from './read-dialect.ts';
import { splitYaml } from './split-yaml.ts';

/** HTML in the text is read as HTML: what can't be kept is told by `cleanTree`, as with a web page. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

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

/**
 * Read Markdown: CommonMark with GFM, what other dialects add to it, and front matter in YAML if there is some.
 *
 * @throws {NestedTooDeep} if its HTML is nested deeper than can be read
 */
export function readMarkdown(file: string, { text, encoding, losses: wrong }: DecodedText): ReadResult {
  const { facts, body, firstLine, problems } = splitYaml(file, text);
  if (problems.length) return { problems };
  const plain = readDialect(body.normalize('NFC'), firstLine);
  const deep = checkNesting(file, plain.body, firstLine);
  if (deep.length) return { problems: deep };
  const markdown = processor.parse(plain.body);
  levelLiteralLinks(markdown, plain.body);
  checkHtml(markdown);
  const { losses: unread } = markOwnNotes(markdown);
  const root = processor.runSync(markdown) as Root;
  const { tree, losses } = cleanTree(markNotes(root), null);
  return {
    document: {
      readAs: `Markdown in ${encoding}`,
      tree,
      statements: [...readKeys(facts), ...readTopHeading(tree)],
      losses: [...wrong, ...plain.losses, ...unread, ...losses],
    },
  };
}

/** The tags of a text stand in many pieces; read as one they tell how deep they lie. */
function checkHtml(markdown: MarkdownRoot): void {
  const pieces: string[] = [];
  visitParents(markdown, 'html', (node: Html) => void pieces.push(node.value));
  parsePage(pieces.join(''));
}

/**
 * Mark the notes of a text as `markNotes` marks those of a page: by HTML that the converter lets pass. A note without a sign
 * in the text would not show, and is told.
 */
function markOwnNotes(root: MarkdownRoot): { losses: Loss[] } {
  const notes = new Map<string, FootnoteDefinition>();
  visitParents(root, 'footnoteDefinition', (note: FootnoteDefinition, ancestors) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
    const siblings = ancestors.at(-1)?.children as unknown[];
    const at = siblings.indexOf(note);
    siblings.splice(at, 1);
    return at;
  });
  const order: string[] = [];
  const number = (tree: MarkdownRoot | FootnoteDefinition) =>
    visitParents(tree, 'footnoteReference', (sign) => {
      if (!order.includes(sign.identifier)) order.push(sign.identifier);
      sign.data = { hName: 'a', hProperties: { dataNote: String(order.indexOf(sign.identifier) + 1) } };
      Object.assign(sign, { type: 'noteSign' });
    });
  number(root);
  for (const name of order) number(notes.get(name) ?? { type: 'root', children: [] });
  const ends = order.flatMap((name, at) => {
    const note = notes.get(name);
    const data = { hName: 'div', hProperties: { dataNote: String(at + 1) } };
    return note ? [{ type: 'note', data, children: note.children }] : [];
  });
  const section = { type: 'notes', data: { hName: 'section', hProperties: { dataNotes: '' } }, children: ends };
  if (ends.length) (root.children as unknown[]).push(section);
  const silent = [...notes].filter(([name]) => !order.includes(name)).map(([, note]) => quote(toString(note)));
  return { losses: lossesOf('note that no sign leads to', 'notes that no sign leads to', silent) };
}

function readKeys(facts: Record<string, unknown>): Statement[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const field = KEYS[key.toLowerCase()];
    const stated = [value]
      .flat()
      .map((it: unknown) => (typeof it === 'object' && it !== null && 'name' in it ? it.name : it))
      .filter((it) => typeof it === 'string' || typeof it === 'number')
      .join(', ');
    return field && stated ? [{ field, value: stated, where: `front matter \`${key}\`` }] : [];
  });
}

/** A text that begins with its only heading of the first level, or with one that is marked as its title, has that as its title. */
export function readTopHeading({ children }: Root): Statement[] {
  const elements = children.filter((node) => node.type === 'element');
  const [first] = elements;
  const isTitle = first && [first.properties['className']].flat().includes('document-title');
  if (!isElement(first, 'h1') || (!isTitle && elements.filter(({ tagName }) => tagName === 'h1').length > 1)) return [];
  return [{ field: 'title', value: level(printText(first)), where: 'the heading at the top' }];
}

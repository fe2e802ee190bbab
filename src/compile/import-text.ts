import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { fingerprint } from '../analysis/fingerprint.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { printMarkdown } from '../markdown/print-markdown.ts';
import { splitParagraphs } from '../read/split-paragraphs.ts';
import type { OriginalFacts } from '../schema/article.ts';

/** A document as it is stored: what is known of it, and its text as Markdown with front matter. */
export interface ImportedText {
  facts: OriginalFacts;
  markdown: string;
}

/**
 * Turn a plain-text document into `content/originals/<slug>.md`, with numbered and fingerprinted paragraphs.
 *
 * @throws {TypeError} if the bytes are not UTF-8
 * @throws {RangeError} if there is no word in it, or if a word would be lost
 */
export function importText(file: string, bytes: Uint8Array): ImportedText {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  const paragraphs = splitParagraphs(text);
  if (!paragraphs.length) throw new RangeError(`Unexpected document without words, expected a text in \`${file}\``);
  const body = printMarkdown(paragraphs);
  const stored = parseMarkdown(file, body).blocks.map((block) => block.text);
  const words = wordsOf(text);
  const lost = words.findIndex((word, at) => word !== wordsOf(stored.join('\n'))[at]);
  if (lost !== -1 || stored.length !== paragraphs.length) {
    throw new RangeError(
      `Unexpected loss of words near \`${words.slice(Math.max(0, lost - 3), lost + 3).join(' ')}\`, expected every word of \`${file}\` to be kept`,
    );
  }
  const facts: OriginalFacts = {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    words: words.length,
    paragraphs: paragraphs.map((paragraph, at) => ({ number: at + 1, fingerprint: fingerprint(paragraph) })),
  };
  return { facts, markdown: `---\n${stringify(facts)}---\n\n${body}` };
}

function wordsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\s+/)
    .filter(Boolean);
}

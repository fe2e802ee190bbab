import { h } from 'hastscript';
import type { DecodedText } from './decode-text.ts';
import type { SourceDocument } from '../read-document.ts';
import { HABIT_NAMES, splitParagraphs, type Habit } from './split-paragraphs.ts';

/** Read a plain text: it has paragraphs, and states nothing about itself. */
export function readPlainText({ text, encoding }: DecodedText, given?: Habit): SourceDocument {
  const { habit, paragraphs } = splitParagraphs(text.normalize('NFC'), given);
  return {
    readAs: `plain text in ${encoding}, paragraphs ${HABIT_NAMES[habit]}`,
    tree: { type: 'root', children: paragraphs.map((words) => h('p', words)) },
    statements: [],
    losses: [],
  };
}

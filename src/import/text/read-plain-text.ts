import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ReadOptions, SourceDocument } from '../source-document.ts';
import { level } from '../tree/list-words.ts';
import { countOf, quote, lossesOf, type Loss } from '../tree/losses.ts';
import { cutPages } from './cut-pages.ts';
import type { DecodedText } from './decode-text.ts';
import { openJoiner, type LineJoiner } from './join-hyphens.ts';
import { HABIT_NAMES, isWrapped, runsOn, splitLines, splitParagraphs, widthOf, type Line } from '../split-paragraphs.ts';

const BULLET = /^\s*[-*+•◦▪·]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,4})[.)]\s+(?=\S)/;
/** The gap between two columns of a table. */
const GAP = /\t+| {2,}/;

/** Read a plain text: it has paragraphs, lists, tables and lines that end where they are meant to, and states nothing about itself. */
export function readPlainText({ text, encoding, losses }: DecodedText, { habit: given, keep }: ReadOptions = {}): SourceDocument {
  const written = text.normalize('NFC');
  const cut = cutPages(written, splitLines(written), keep);
  const { habit, paragraphs } = splitParagraphs(cut.lines, given);
  const joiner = openJoiner(written);
  const unsure: string[] = [];
  const reader = { joiner, width: widthOf(cut.lines), unsure };
  const children = paragraphs.flatMap((lines) => readBlock(lines, reader));
  return {
    readAs: `plain text in ${encoding}, paragraphs ${HABIT_NAMES[habit]}`,
    tree: { type: 'root', children },
    statements: [],
    losses: [...losses, ...cut.losses, ...joiner.describeJoined(), ...describeLevelled(unsure)],
  };
}

interface BlockReader {
  joiner: LineJoiner;
  width: number;
  /** Where line ends were levelled that may have been meant. */
  unsure: string[];
}

/** Read a block of lines as what it is: lists, a table, lines, or a paragraph. */
function readBlock(lines: readonly Line[], reader: BlockReader): Element[] {
  const list = findList(lines);
  if (list) {
    const { from, to, items, start } = list;
    const element = start === null ? h('ul') : h('ol', start === 1 ? {} : { start });
    element.children = items.map((item) => h('li', reader.joiner.join(item)));
    return [
      ...(from > 0 ? readBlock(lines.slice(0, from), reader) : []),
      element,
      ...(to < lines.length ? readBlock(lines.slice(to), reader) : []),
    ];
  }
  const table = readTable(lines);
  if (table) return [table];
  if (lines.length > 1 && isByLine(lines, reader)) {
    const broken = lines.flatMap(({ text }, at): ElementContent[] => [...(at ? [h('br')] : []), { type: 'text', value: level(text) }]);
    return [h('p', broken)];
  }
  return [h('p', reader.joiner.join(lines.map(({ text }) => text)))];
}

interface FoundList {
  from: number;
  to: number;
  items: string[][];
  /** The first number; null for bullets. */
  start: number | null;
}

/** Find a list of two items or more; its numbers follow each other. */
function findList(lines: readonly Line[]): FoundList | null {
  const from = lines.findIndex(({ text }) => BULLET.test(text) || NUMBER.test(text));
  const [first] = lines.slice(from, from + 1);
  if (from === -1 || !first) return null;
  const sign = BULLET.test(first.text) ? BULLET : NUMBER;
  const indent = /^\s*/.exec(first.text)?.[0].length ?? 0;
  const numberOf = ({ text }: Line) => Number(NUMBER.exec(text)?.[1]);
  const start = sign === BULLET ? null : numberOf(first);
  const items: string[][] = [];
  let to = from;
  for (const line of lines.slice(from)) {
    const goesOn = items.length > 0 && /^\s*/.exec(line.text)?.[0].length !== indent && /^\s/.test(line.text) && !BULLET.test(line.text);
    if (sign.test(line.text) && (start === null || numberOf(line) === start + items.length) && !(goesOn && start !== null))
      items.push([line.text.replace(sign, '')]);
    else if (goesOn) items.at(-1)?.push(line.text);
    else break;
    to++;
  }
  // A sign before lines that hold the same one again is part of the words: “- dash”, “1986. A great year.”
  return items.length > 1 ? { from, to, items, start } : null;
}

/** Read a table: two lines or more with as many columns each, parted by tabs or by gaps that stand below each other. */
function readTable(lines: readonly Line[]): Element | null {
  const rows = lines.map(({ text }) => text.trim().split(GAP));
  const [first = []] = rows;
  const isTable = rows.length > 1 && first.length > 1 && rows.every((row) => row.length === first.length);
  if (!isTable || (!lines.every(({ text }) => text.includes('\t')) && !isAligned(lines))) return null;
  return h(
    'table',
    rows.map((row, at) =>
      h(
        'tr',
        row.map((cell) => h(at ? 'td' : 'th', cell)),
      ),
    ),
  );
}

/** Say whether a column of white space runs through all lines: where text was set in two columns or spaced out, it does not. */
function isAligned(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map(({ text }) => text.length));
  for (let at = 1; at < width; at++) {
    if (lines.every(({ text }) => /^\s?$/.test(text[at] ?? '') && text.slice(0, at).trim() && text.slice(at).trim())) return true;
  }
  return false;
}

/**
 * Say whether lines end where they are meant to, as in verse or an address: most do not end where the text is wrapped, nor
 * break off in the middle of a phrase.
 */
function isByLine(lines: readonly Line[], { width, unsure }: BlockReader): boolean {
  const joints = lines.slice(1).map((line, at) => ({ before: lines[at] ?? line, line }));
  const wrapped = joints.filter(({ before, line }) => isWrapped(before, line, width));
  const broken = joints.filter(({ before, line }) => runsOn(before, line));
  const levelled = new Set([...wrapped, ...broken]);
  const isMeant = levelled.size === 0 || (broken.length === 0 && levelled.size * 2 < joints.length);
  if (!isMeant && levelled.size < joints.length && joints.length > 1) {
    const [first, last] = [lines[0], lines.at(-1)];
    const short = joints.filter((joint) => !levelled.has(joint));
    if (first && last && short.length * 2 >= joints.length) unsure.push(`lines ${first.number}–${last.number}: ${quote(first.text)}`);
  }
  return isMeant;
}

function describeLevelled(unsure: readonly string[]): Loss[] {
  if (!unsure.length) return [];
  return lossesOf('paragraph', 'paragraphs', unsure).map(({ details }) => ({
    what: `The line ends of ${countOf(unsure.length, 'paragraph')} that may be verse or a list`,
    details,
  }));
}

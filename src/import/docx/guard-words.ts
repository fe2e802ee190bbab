import { diffArrays } from 'diff';
import type { Root as Tree } from 'hast';
import type { Root } from 'xast';
import { isElement, listWords, splitWords } from '../tree/list-words.ts';
import { countOf, quoteAt, lossesOf, type Loss } from '../tree/losses.ts';
import { findXml, isXml, textOf, type XmlNode } from './parse-xml.ts';
import { NUMBER_SIGNS } from './tidy-body.ts';

const DIFFERENCE = { maxEditLength: 500, timeout: 3000 };
const SIGNS = new RegExp(`${NUMBER_SIGNS[0]}-?\\d+${NUMBER_SIGNS[1]}`, 'g');

/**
 * Compare the words of a document, in their order and number, with those that came out of its converter: what went or came
 * in is told at its place.
 *
 * @param notes the words of its notes, which stand at the end of the tree
 */
export function guardWords(main: Root, notes: readonly Root[], tree: Tree): Loss[] {
  const isNotes = (node: Tree['children'][number]) => isElement(node, 'section') && node.properties['dataNotes'] !== undefined;
  const text: Tree = { ...tree, children: tree.children.filter((node) => !isNotes(node)) };
  const end: Tree = { ...tree, children: tree.children.filter(isNotes) };
  return [...compare(wordsOf(main), listWords(text), 'of the text'), ...compareNotes(notes, end)];
}

/** The words of a part as they are shown: what stands in a text box behind the paragraph that holds it. */
function wordsOf(part: XmlNode): string[] {
  const printed: string[] = [];
  const walk = (node: XmlNode) => {
    for (const child of node.children) {
      if (!isXml(child)) continue;
      if (child.name !== 'w:p') {
        walk(child);
        continue;
      }
      const boxes: XmlNode[] = [];
      // A paragraph whose end was deleted goes on in the next.
      const goesOn = findXml(child, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
      printed.push(textOf(withoutBoxes(child, boxes)), goesOn ? '' : ' ');
      boxes.forEach(walk);
    }
  };
  walk(part);
  return splitWords(printed.join('').replace(SIGNS, '').normalize('NFKC'));
}

function withoutBoxes(node: XmlNode, boxes: XmlNode[]): XmlNode {
  const children: unknown[] = [];
  for (const child of node.children) {
    if (isXml(child, 'w:pict')) boxes.push(child);
    else children.push(isXml(child) ? (withoutBoxes(child, boxes) as typeof child) : child);
  }
  return { ...node, children } as XmlNode;
}

/** Notes stand in the order of their signs: each word of them is there as often. */
function compareNotes(notes: readonly Root[], tree: Tree): Loss[] {
  const [was, is] = [
    notes.flatMap(wordsOf).sort(),
    listWords(tree)
      .map((word) => word.normalize('NFKC'))
      .sort(),
  ];
  return compare(was, is, 'of the notes').filter(({ what }) => !what.includes('came in'));
}

function compare(was: readonly string[], written: readonly string[], where: string): Loss[] {
  const is = written.map((word) => word.normalize('NFKC'));
  if (was.length === is.length && was.every((word, at) => word === is[at])) return [];
  const changes = diffArrays([...was], is, DIFFERENCE) as ReturnType<typeof diffArrays<string>> | undefined;
  if (!changes)
    return [
      { what: `Some words ${where}: ${countOf(was.length, 'word')} became ${is.length}, and too many differ to list them`, details: [] },
    ];
  let at = 0;
  const [gone, come]: [string[], string[]] = [[], []];
  for (const { added, removed, value } of changes) {
    const context = (end: number) =>
      quoteAt(was.slice(Math.max(0, at - 5), at).join(' '), value.join(' '), was.slice(end, end + 5).join(' '));
    if (added) come.push(context(at));
    else {
      if (removed) gone.push(context(at + value.length));
      at += value.length;
    }
  }
  return [
    ...lossesOf(
      `stretch of words ${where} that the converter dropped or moved`,
      `stretches of words ${where} that the converter dropped or moved`,
      gone,
    ),
    ...lossesOf(`stretch of words ${where} that came in`, `stretches of words ${where} that came in`, come),
  ].map((loss) => ({ ...loss, isList: true }));
}

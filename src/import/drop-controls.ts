import type { Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { SourceDocument } from './source-document.ts';

/** Controls that part words: tabs and line ends of old printers, and of the encodings of big machines. */
const PARTING = /[\v\f\u001c-\u001f\u0085]/g;
/** Other controls, halves of signs, and numbers that Unicode keeps free of signs: no content file may hold them. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Leave the signs out of words that no text can hold. */
export function cleanText(text: string, onDrop: () => void = () => undefined): string {
  return text.replace(PARTING, ' ').replace(FORBIDDEN, () => {
    onDrop();
    return '';
  });
}

/** Leave the signs out of a document that no text can hold, and say how many there were. */
export function dropControls({ tree, statements, losses, ...document }: SourceDocument): SourceDocument {
  let dropped = 0;
  const clean = (text: string) => cleanText(text, () => void dropped++);
  const plain: Root = structuredClone(tree);
  visitParents(plain, 'text', (node) => {
    node.value = clean(node.value);
  });
  const said = statements.map((it) => ({ ...it, value: clean(it.value) }));
  const loss = dropped
    ? [{ what: `${dropped} control ${dropped === 1 ? 'character' : 'characters'}, which no text can hold`, details: [] }]
    : [];
  return { ...document, tree: plain, statements: said, losses: [...losses, ...loss] };
}

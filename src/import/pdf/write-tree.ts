import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { LineJoiner } from '../text/join-hyphens.ts';
import { level } from '../tree/list-words.ts';
import { endsSentence, type PdfBlock } from './build-blocks.ts';
import type { PdfLine } from './build-lines.ts';
import { withoutSign, type PdfNote } from './find-notes.ts';
import type { PdfFile } from './open-pdf.ts';

const BULLET = /^[•‣▪◦●○■□]\s*/;
/** How much larger than the text a heading is at least, where it is not bold. */
const LARGER = 1.12;
const MAX_HEADING = 160;

export interface TreeWriter {
  file: PdfFile;
  joiner: LineJoiner;
  bodySize: number;
  notes: readonly PdfNote[];
}

/** Write blocks as a tree: headings by the outline, by their size, or as bold lines of their own; notes at the end. */
export function writeTree(blocks: readonly PdfBlock[], writer: TreeWriter): { tree: Root; unsigned: number } {
  const ranks = rankHeadings(blocks, writer);
  const signs = openSigns(writer.notes);
  const children: Element[] = [];
  for (const block of blocks) {
    const rank = ranks.get(block);
    const page = { dataPage: writer.file.pages[block.page]?.label ?? block.page + 1 };
    const content = writeLines(block.lines, writer, block.isTable, signs.take);
    const last = children.at(-1);
    if (rank) children.push(h(`h${rank}`, content));
    else if (BULLET.test(block.lines[0]?.text ?? '')) {
      const item = h('li', cutBullet(content));
      if (last?.tagName === 'ul') last.children.push(item);
      else children.push(h('ul', page, [item]));
    } else children.push(h('p', page, content));
  }
  const missing = signs.place(children, writer.file);
  const ends = writer.notes.map((note, at) =>
    h('div', { dataNote: String(at + 1) }, [h('p', writeLines(withoutSign(note), writer, false, null))]),
  );
  return {
    tree: { type: 'root', children: [...children, ...(ends.length ? [h('section', { dataNotes: '' }, ends)] : [])] },
    unsigned: missing,
  };
}

type TakeSign = (sign: string, page: number) => number | null;

/** Hands out the notes to their signs in the text: each to the first sign that is like it, on its page or the one before. */
function openSigns(notes: readonly PdfNote[]) {
  const free = new Set(notes.keys());
  const take: TakeSign = (sign, page) => {
    const at = [...free].find((it) => notes[it]?.sign === sign && Math.abs(notes[it].page - page) <= 1);
    if (at === undefined) return null;
    free.delete(at);
    return at;
  };
  /** A note whose sign was not found follows the last paragraph that begins on its page or before it. */
  const place = (children: readonly Element[], file: PdfFile) => {
    const missing = free.size;
    for (const at of free) {
      const page = notes[at]?.page ?? 0;
      const labels = file.pages.slice(0, page + 1).map(({ label }) => label);
      const paragraphs = children.filter(({ tagName }) => tagName === 'p');
      const owner = paragraphs.findLast(({ properties }) => labels.some((label) => label === properties['dataPage'])) ?? paragraphs[0];
      owner?.children.push(h('a', { dataNote: String(at + 1) }));
    }
    return missing;
  };
  return { take, place };
}

/** Write lines as text in one line, words whole again that were broken; signs of notes become links to them. */
function writeLines(lines: readonly PdfLine[], { joiner }: TreeWriter, isTable: boolean, take: TakeSign | null): ElementContent[] {
  const marked: Element[] = [];
  const printed = lines.map(({ pieces, page }) =>
    pieces
      .map(({ text, shift }) => {
        if (shift === 'none' || !text.trim()) return text;
        const signs = shift === 'raised' && take ? takeSigns(text, page, take) : null;
        marked.push(...(signs ?? [h(shift === 'raised' ? 'sup' : 'sub', text.trim())]));
        const count = signs?.length ?? 1;
        const marks = Array.from({ length: count }, (_, at) => `\ue020${marked.length - count + at}\ue021`).join('');
        return `${/^\s/.test(text) ? ' ' : ''}${marks}${/\s$/.test(text) ? ' ' : ''}`;
      })
      .join(''),
  );
  // A raised or lowered sign stands close to the word before it, however its place was rounded.
  const attach = (text: string) => text.replace(/ +(?=(?:\ue020\d+\ue021)+(?:[ .,;:)]|$))/g, '');
  const texts = (isTable ? printed.map(level) : [joiner.join(printed)]).map(attach);
  return texts.flatMap((text, at): ElementContent[] => [
    ...(at ? [h('br')] : []),
    ...text.split(/(\ue020\d+\ue021)/).flatMap((part): ElementContent[] => {
      const mark = /^\ue020(\d+)\ue021$/.exec(part)?.[1];
      const element = mark === undefined ? undefined : marked[Number(mark)];
      return element ? [element] : part ? [{ type: 'text', value: part }] : [];
    }),
  ]);
}

/** One or more signs beside each other, all of which are signs of notes. */
function takeSigns(text: string, page: number, take: TakeSign): Element[] | null {
  const signs = text
    .trim()
    .split(/[,\s]+/)
    .filter(Boolean);
  const found = signs.map((sign) => take(sign, page));
  if (!found.every((at) => at !== null)) return null;
  return found.map((at) => h('a', { dataNote: String(at + 1) }));
}

function cutBullet(content: ElementContent[]): ElementContent[] {
  const [first, ...rest] = content;
  return first?.type === 'text' ? [{ type: 'text', value: first.value.replace(BULLET, '') }, ...rest] : content;
}

/** Give each heading its level: that of the outline, or by its size among all headings; a bold line of the text's size is the last. */
function rankHeadings(blocks: readonly PdfBlock[], { file, bodySize }: TreeWriter): Map<PdfBlock, number> {
  const key = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const outline = new Map(file.outline.map(({ title, level: depth }) => [key(title), depth]));
  const textOf = ({ lines }: PdfBlock) => lines.map(({ text }) => text).join(' ');
  const isListed = (block: PdfBlock) => {
    const text = key(textOf(block));
    // A number before the title is often left out of one of the two.
    return outline.get(text) ?? outline.get(text.replace(/^[\d]+/, ''));
  };
  const looks = blocks.filter((block) => {
    const text = textOf(block);
    if (block.isTable || block.lines.length > 4 || text.length > MAX_HEADING || !/\p{L}{2}/u.test(text)) return false;
    if (isListed(block) !== undefined) return true;
    if (block.size >= LARGER * bodySize) return true;
    const end = block.lines.at(-1);
    return (
      block.isBold &&
      block.size >= 0.95 * bodySize &&
      end !== undefined &&
      (!endsSentence(end) || /^\d+(?:\.\d+)*\.?\s/.test(text)) &&
      block.lines.length <= 2
    );
  });
  const sizes = [...new Set(looks.filter((it) => it.size >= LARGER * bodySize).map(({ size }) => Math.round(size)))].sort(
    (one, other) => other - one,
  );
  const deepest = Math.min(5, sizes.length);
  return new Map(
    looks.map((block) => {
      const listed = isListed(block);
      const bySize = sizes.indexOf(Math.round(block.size));
      return [block, Math.min(6, listed !== undefined ? listed + 1 : bySize === -1 ? deepest + 1 : Math.min(bySize + 1, 5))];
    }),
  );
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, Util, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text of one font on a page; lengths are in points, from the upper left corner. */
export interface PdfItem {
  text: string;
  x: number;
  /** The line that it stands on. */
  y: number;
  width: number;
  size: number;
  isBold: boolean;
  isRotated: boolean;
  isRightToLeft: boolean;
  /** The mark by which tags name it, null where it has none. */
  mark: string | null;
}

/** A node of the tags of a page. */
export interface PdfTag {
  role: string;
  alt: string | null;
  /** What lies in it: other nodes, and the marks of text. */
  children: (PdfTag | string)[];
}

export interface PdfPage {
  /** The number of the page; what the document calls it, as `iv` or `312`, where that is not its place in the file. */
  label: string | number;
  width: number;
  height: number;
  items: PdfItem[];
  tags: PdfTag | null;
  /** Addresses that the page links to. */
  links: string[];
}

export interface PdfFile {
  pages: PdfPage[];
  /** The titles of its outline, each with its depth from 1. */
  outline: { title: string; level: number }[];
  title: string | null;
  author: string | null;
  language: string | null;
}

/** More pages than a text of the largest size has. */
const MAX_PAGES = 2000;

/** A document has more pages than are read. */
export class TooManyPages extends Error {
  override name = 'TooManyPages';
}

const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Read what a PDF has: the text of its pages with its places, its tags, outline and links.
 *
 * @throws {Error} if it is broken or needs a password
 * @throws {TooManyPages}
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(root, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(root, 'standard_fonts')}/`,
    disableFontFace: true,
    // Without them, fonts have no names.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) throw new TooManyPages(`${pdf.numPages} pages`);
    const labels = await pdf.getPageLabels().catch(() => null);
    const pages: PdfPage[] = [];
    const fonts = new Map<string, boolean>();
    for (let at = 0; at < pdf.numPages; at++) pages.push(await readPage(await pdf.getPage(at + 1), labelOf(labels, at), fonts));
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const stated = (key: string) => {
      const value = (info as Record<string, unknown>)[key];
      return typeof value === 'string' && value.trim() ? value.trim() : null;
    };
    return { pages, outline: await readOutline(pdf), title: stated('Title'), author: stated('Author'), language: stated('Language') };
  } finally {
    await task.destroy();
  }
}

function labelOf(labels: readonly string[] | null, at: number): string | number {
  const label = labels?.[at];
  return !label || label === String(at + 1) ? at + 1 : label;
}

async function readPage(page: PDFPageProxy, label: PdfPage['label'], fonts: Map<string, boolean>): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  await nameFonts(page, new Set(content.items.flatMap((item) => ('str' in item ? item.fontName : []))), fonts);
  const items: PdfItem[] = [];
  const marks: (string | null)[] = [];
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(item.id || (marks.at(-1) ?? null));
      continue;
    }
    if (!item.str) continue;
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform as number[]) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    items.push({
      text: spellLigatures(item.str),
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d) || item.height,
      isBold: fonts.get(item.fontName) ?? false,
      isRotated: Math.abs(b) > Math.abs(a),
      isRightToLeft: item.dir === 'rtl',
      mark: marks.at(-1) ?? null,
    });
  }
  const annotations = await page.getAnnotations().catch(() => []);
  const tree: unknown = await page.getStructTree().catch(() => null);
  page.cleanup();
  return {
    label,
    width: viewport.width,
    height: viewport.height,
    items,
    tags: readTag(tree),
    links: annotations.flatMap((it: { url?: unknown }) => (typeof it.url === 'string' ? it.url : [])),
  };
}

/** Letters that are set as one, and shapes of letters, as the letters that they are: `ﬁ` → `fi`. The reader of PDFs would swap those of Arabic. */
function spellLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+/g, (it) => it.normalize('NFKC')).replace(/\u02bc/g, '’');
}

/** Find which fonts are bold by their names. A page that uses one that is not known yet has to be drawn up for it. */
async function nameFonts(page: PDFPageProxy, used: ReadonlySet<string>, fonts: Map<string, boolean>): Promise<void> {
  if ([...used].every((name) => fonts.has(name))) return;
  await page.getOperatorList().catch(() => null);
  for (const name of used) {
    const font = page.commonObjs.has(name)
      ? (page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean } | null)
      : null;
    fonts.set(name, font?.bold === true || font?.black === true || /bold|black|heavy|demi|CMBX|Medi$/i.test(font?.name ?? ''));
  }
}

function readTag(node: unknown): PdfTag | null {
  if (typeof node !== 'object' || node === null || !('role' in node)) return null;
  const { role, alt, children } = node as { role: unknown; alt?: unknown; children?: unknown[] };
  return {
    role: String(role),
    alt: typeof alt === 'string' ? alt : null,
    children: (children ?? []).flatMap((child) => {
      if (typeof child === 'object' && child !== null && 'type' in child && 'id' in child)
        return child.type === 'content' ? String(child.id) : [];
      return readTag(child) ?? [];
    }),
  };
}

async function readOutline(pdf: PDFDocumentProxy): Promise<PdfFile['outline']> {
  const outline = await pdf.getOutline().catch(() => null);
  interface Item {
    title: string;
    items: Item[];
  }
  const walk = (items: readonly Item[], level: number): PdfFile['outline'] =>
    items.flatMap(({ title, items: deeper }) => [{ title, level }, ...(level < 6 ? walk(deeper, level + 1) : [])]);
  return walk((outline ?? []) as Item[], 1);
}

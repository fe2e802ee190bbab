import type { PdfFile } from './open-pdf.ts';

/** Why the text of a PDF is no text, and what is odd about it. */
export interface TextCheck {
  refusal: { actual: string; expected: string; hint: string } | null;
  /** The pages without text, by their labels. */
  empty: (string | number)[];
  /** How many signs have no meaning, by the labels of their pages. */
  odd: { label: string | number; count: number }[];
}

/** From this part of the signs on, a text whose signs mean nothing is none. */
const MAX_ODD = 0.05;
/** How many letters tell whether a text has vowels. */
const LETTERS = 300;
const LEAST_VOWELS = 0.2;

const ODD = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10fffd}]/gu;
const OCR = 'make one with a program that recognises text, such as OCRmyPDF, and import what it writes.';

/** Check that a PDF has a text, and that its signs are those that it shows. */
export function checkText({ pages }: PdfFile): TextCheck {
  const texts = pages.map(({ items, label }) => ({ label, text: items.map(({ text }) => text).join('') }));
  const all = texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  const empty = texts.filter(({ text }) => !text.trim()).map(({ label }) => label);
  const odd = texts.map(({ label, text }) => ({ label, count: text.match(ODD)?.length ?? 0 })).filter(({ count }) => count > 0);
  const refuse = (actual: string, hint: string): TextCheck => ({
    refusal: { actual, expected: 'one whose words can be read', hint },
    empty,
    odd,
  });
  if (!all)
    return refuse(`PDF without a text layer: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`}`, OCR);
  // A page number or a stamp on each picture is no text layer.
  if (pages.length > 1 && empty.length * 2 > pages.length && all.length < 60 * pages.length)
    return refuse(`PDF of which ${empty.length} of ${pages.length} pages have no text layer`, OCR);
  const count = odd.reduce((sum, it) => sum + it.count, 0);
  if (count > MAX_ODD * all.length)
    return refuse(
      `PDF with broken character maps: ${count} of its ${all.length} signs have no meaning`,
      `print it from the program that made it, or ${OCR}`,
    );
  const latin = all.normalize('NFD').match(/[A-Za-z]/g) ?? [];
  const vowels = latin.filter((letter) => /[aeiouy]/i.test(letter)).length;
  if (latin.length >= LETTERS && latin.length * 2 > all.length && vowels < LEAST_VOWELS * latin.length)
    return refuse('PDF with broken character maps: its letters make no words', `print it from the program that made it, or ${OCR}`);
  return { refusal: null, empty, odd };
}

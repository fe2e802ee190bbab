import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Lexer } from 'yaml';
import { unexpected, type Problem, type Span } from '../../compiler/problems/problem.ts';
import { listFiles, printPath } from './digest-files.ts';

/** The files of a content folder that have texts, those of articles first. */
const WITH_TEXTS = /\.(?:md|ya?ml)$/;

/** Where a letter stands in the files of a content folder, and whether it is written there as an escape. */
interface Found {
  file: string;
  text: string;
  at: number;
  length: number;
}

/** Say of letters that no font has where each stands first, and which package may have it. */
export async function placeLetters(content: string, letters: readonly number[]): Promise<Problem[]> {
  const paths = (await listFiles(content)).filter((file) => WITH_TEXTS.test(file));
  const order = (path: string) => (path.endsWith('.md') ? 0 : 1);
  const files = await Promise.all(
    paths
      .sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1))
      .map(async (path) => ({ file: join(basename(content), printPath(content, path)), text: await readFile(path, 'utf8') })),
  );
  return letters.map((point) => {
    const letter = String.fromCodePoint(point);
    const found = files.map((it) => findLetter(it, letter)).find((it) => it !== null);
    const place = found ? spanOf(found) : { file: basename(content), start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const script = nameScript(letter);
    return unexpected(
      place,
      'letter-has-font',
      `\`${letter}\` (${code}${script ? `, ${script}` : ''}), which no font here has`,
      'letters that a font draws',
      {
        hint: adviseOn(letter, script),
      },
    );
  });
}

function findLetter({ file, text }: Pick<Found, 'file' | 'text'>, letter: string): Found | null {
  const read = /\.ya?ml$/.test(file) ? blankComments(text) : text;
  const hex = (letter.codePointAt(0) ?? 0).toString(16);
  const escape = `(?:\\\\u${hex.padStart(4, '0')}|\\\\U${hex.padStart(8, '0')}|&#x0*${hex};|&#0*${letter.codePointAt(0) ?? 0};)`;
  const forms = [...new Set([letter, letter.normalize('NFD')])].map((it) => ({ at: read.indexOf(it), length: it.length }));
  const [first] = forms.filter(({ at }) => at >= 0);
  if (first) return { file, text, ...first };
  const escaped = new RegExp(escape, 'i').exec(read);
  return escaped ? { file, text, at: escaped.index, length: escaped[0].length } : null;
}

/** Blank what only authors read. */
function blankComments(text: string): string {
  return [...new Lexer().lex(text)]
    .map((token) => (token.startsWith('#') ? ' '.repeat(token.length) : token))
    .join('')
    .replace(/[\u0002\u0018\u001f]/g, '');
}

function spanOf({ file, text, at, length }: Found): Span {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { file, start, end: { line: start.line, column: start.column + length } };
}

/** The scripts of Unicode for which the Noto project has fonts that are not fetched here, by the names that both use. */
const SCRIPTS = (
  'Adlam Armenian Avestan Balinese Bengali Brahmi Buginese Canadian_Aboriginal Cham Cherokee Coptic Cuneiform Cypriot Deseret ' +
  'Egyptian_Hieroglyphs Ethiopic Georgian Glagolitic Gothic Gujarati Gurmukhi Imperial_Aramaic Javanese Kannada Kharoshthi Khmer Lao ' +
  'Linear_A Linear_B Lisu Malayalam Mongolian Myanmar Nko Ogham Ol_Chiki Old_Italic Old_Persian Old_South_Arabian Old_Turkic Oriya Osage ' +
  'Phoenician Runic Samaritan Sinhala Sundanese Syriac Tai_Le Tamil Telugu Thaana Thai Tibetan Tifinagh Ugaritic Vai Yi'
).split(' ');

function nameScript(letter: string): string | null {
  if (/\p{Cn}/u.test(letter)) return 'not assigned in Unicode';
  if (/\p{Co}/u.test(letter)) return 'for private use';
  return SCRIPTS.find((it) => new RegExp(`\\p{Script=${it}}`, 'u').test(letter))?.replaceAll('_', ' ') ?? null;
}

function adviseOn(letter: string, script: string | null): string {
  if (script && SCRIPTS.includes(script.replaceAll(' ', '_')))
    return `the package @fontsource/noto-sans-${script.toLowerCase().replaceAll(' ', '-')} may have it: add it to src/formats/fonts/script-fonts.ts, or write the words in other letters`;
  return /[\p{Cn}\p{Co}]/u.test(letter) ? 'take it out, or write what it stands for' : 'write the words in other letters';
}

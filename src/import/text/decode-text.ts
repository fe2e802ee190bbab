import { startOf, unexpected, type Problem } from '../../compiler/problems/problem.ts';
import { findInvalidByte } from '../../compiler/read/find-invalid-byte.ts';
import { countOf, quote, lossesOf, type Loss } from '../tree/losses.ts';
import { encodingOf, guessEncoding } from './guess-encoding.ts';

/** The text of a file, with how it was written down. */
export interface DecodedText {
  text: string;
  /** The encoding and line ends, in words: `UTF-8 with a byte order mark, line ends CRLF`. */
  encoding: string;
  /** Bytes that are wrong in it, where they could be passed over. */
  losses: Loss[];
  problem?: undefined;
}

/** An encoding, what to call it, and the byte at which the text begins. */
interface Recognized {
  label: string;
  name: string;
  from: number;
  /** Whether bytes that are wrong are passed over: those of a page, which a browser shows all the same. */
  isLenient?: boolean;
}

const MARKS = [
  { label: 'utf-8', name: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', name: 'UTF-16 LE', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', name: 'UTF-16 BE', bytes: [0xfe, 0xff] },
];

interface DecodeOptions {
  /** Whether it is a web page, which may name its encoding. */
  isPage?: boolean;
  /** The encoding that is asked for, by a name of the Encoding Standard. */
  encoding?: string | undefined;
}

/**
 * Decode a text: as is asked, else by its byte order mark, else UTF-8 or UTF-16, else what a web page names, else what its
 * bytes tell of themselves clearly. Line ends become `\n`. What is none of these is a problem, at its first wrong byte.
 */
export function decodeText(file: string, bytes: Uint8Array, options: DecodeOptions = {}): DecodedText | { problem: Problem } {
  const recognized = recognize(file, bytes, options);
  if ('problem' in recognized) return recognized;
  const { label, name, from, isLenient } = recognized;
  const rest = bytes.subarray(from);
  let text: string;
  let losses: Loss[] = [];
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(rest);
  } catch {
    if (!isLenient) return { problem: reportByte(file, bytes, from + (findInvalidByte(rest, label) ?? 0), label.toUpperCase()) };
    text = new TextDecoder(label, { ignoreBOM: true }).decode(rest);
    losses = listWrong(text);
  }
  const nul = text.indexOf('\0');
  if (nul !== -1 && !options.isPage) {
    const offset = from + (label.startsWith('utf-16') ? nul * 2 : new TextEncoder().encode(text.slice(0, nul)).length);
    return { problem: reportByte(file, bytes, offset, 'a text') };
  }
  return { text: text.replace(/\r\n?/g, '\n'), encoding: `${name}, ${describeLineEnds(text)}`, losses };
}

function recognize(file: string, bytes: Uint8Array, { isPage, encoding }: DecodeOptions): Recognized | { problem: Problem } {
  const mark = MARKS.find((it) => it.bytes.every((byte, at) => bytes[at] === byte));
  if (encoding) {
    const label = encodingOf(encoding);
    if (!label) return { problem: reportEncoding(file, encoding) };
    return { label, name: `${label}, as asked`, from: mark?.label === label ? mark.bytes.length : 0 };
  }
  if (mark) return { label: mark.label, name: `${mark.name} with a byte order mark`, from: mark.bytes.length, isLenient: isPage === true };
  const wide = findWide(bytes);
  if (wide) return { label: wide, name: `${wide === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE'} without a byte order mark`, from: 0 };
  const named = isPage ? namedByPage(bytes) : null;
  const offset = findInvalidByte(bytes);
  const isAscii = !bytes.some((byte) => byte > 0x7f || byte === 0x1b);
  // Bytes that are UTF-8 and no ASCII are hardly anything else, whatever a page calls itself.
  if (offset === null && !(bytes.includes(0x1b) && !bytes.some((byte) => byte > 0x7f))) {
    return { label: 'utf-8', name: named && isAscii ? named.name : 'UTF-8', from: 0 };
  }
  if (named) return { ...named, from: 0, isLenient: true };
  if (offset !== null && isDamagedUtf8(bytes)) {
    if (isPage) return { label: 'utf-8', name: 'UTF-8', from: 0, isLenient: true };
    return { problem: reportByte(file, bytes, offset, 'UTF-8') };
  }
  const { label, candidates } = guessEncoding(bytes);
  const why = offset === null ? 'by its bytes' : `it is not UTF-8 from byte ${offset} on`;
  if (label) return { label, name: `${label} (${why})`, from: 0 };
  if (isPage) return { label: 'windows-1252', name: 'windows-1252 (it names none, and is not UTF-8)', from: 0, isLenient: true };
  return { problem: reportByte(file, bytes, offset ?? 0, 'UTF-8', candidates) };
}

/** Find whether bytes are UTF-16 without a mark: read so, it has spaces or line ends, and all of its signs are some that exist. */
function findWide(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 || !bytes.includes(0)) return null;
  const [found] = ['utf-16le', 'utf-16be'].filter((label) => {
    let text: string;
    try {
      text = new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, 65_536));
    } catch {
      return false;
    }
    const plain = text.match(/[ \n\t\u3000\u3002]/g)?.length ?? 0;
    return !/[\0\p{Cn}\p{Co}]/u.test(text) && (plain * 40 >= text.length || /^[\u0020-\u007e\s]+$/.test(text));
  });
  return found ?? null;
}

/** The encoding that a page names in its first kilobytes, as browsers take it. */
function namedByPage(bytes: Uint8Array): { label: string; name: string } | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/g, '');
  const [, named] = /<meta[^>]+charset\s*=\s*["']?([\w:-]+)/i.exec(head) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head) ?? [];
  const label = named ? encodingOf(named) : null;
  if (!named || !label) return null;
  // Whatever names UTF-16 within ASCII letters is not UTF-16.
  return { label: label.startsWith('utf-16') ? 'utf-8' : label, name: `${named.toUpperCase()} (named by the page)` };
}

/** Say whether bytes are UTF-8 with a few wrong ones, rather than another encoding: most signs beyond ASCII are whole. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  return (text.match(/[\u0080-\ufffc]/g) ?? []).length > wrong;
}

/** Tell where a text has signs that stand for wrong bytes. */
export function listWrong(text: string): Loss[] {
  const found = [...text.matchAll(/[^\n\ufffd]{0,30}\ufffd+[^\n\ufffd]{0,30}/g)].map(([words]) => quote(words));
  return lossesOf('place with wrong bytes, shown as \ufffd', 'places with wrong bytes, shown as \ufffd', found);
}

function reportEncoding(file: string, encoding: string): Problem {
  return unexpected(startOf(file), 'encoding-is-known', `encoding \`${encoding}\``, 'a name of the Encoding Standard', {
    hint: 'such as `--encoding utf-8`, `windows-1252`, `windows-1251`, `shift_jis`, `gb18030`.',
  });
}

/** Report a byte that is wrong, and the encodings in which it might be right. */
function reportByte(file: string, bytes: Uint8Array, offset: number, expected: string, candidates: readonly string[] = []): Problem {
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).split(/\r\n?|\n/);
  const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? 'end';
  const named = candidates.length
    ? `it could be ${countOf(candidates.length, 'encoding')}: ${candidates.join(', ')}. Name the right one with \`--encoding\`, or `
    : '';
  return unexpected({ ...startOf(file), start, end: start }, 'file-is-text', `byte ${byte} at offset ${offset}`, expected, {
    hint: `${named}open the file in the program that wrote it, and save it as UTF-8.`,
  });
}

function describeLineEnds(text: string): string {
  const ends = (['\r\n', '\r', '\n'] as const).filter((end) => new RegExp(LINE_ENDS[end].pattern).test(text));
  if (!ends.length) return 'one line';
  return `${ends.length > 1 ? 'mixed line ends' : 'line ends'} ${ends.map((end) => LINE_ENDS[end].name).join(', ')}`;
}

const LINE_ENDS = {
  '\r\n': { pattern: '\\r\\n', name: 'CRLF' },
  '\r': { pattern: '\\r(?!\\n)', name: 'CR' },
  '\n': { pattern: '(?<!\\r)\\n', name: 'LF' },
};

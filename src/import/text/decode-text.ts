import { startOf, unexpected, type Problem } from '../../compiler/problems/problem.ts';
import { findInvalidByte } from '../../compiler/read/find-invalid-byte.ts';

/** The text of a file, with how it was written down. */
export interface DecodedText {
  text: string;
  /** The encoding and line ends, in words: `UTF-8 with a byte order mark, line ends CRLF`. */
  encoding: string;
  problem?: undefined;
}

type Recognized = { label: string; name: string; from: number } | { offset: number };

const MARKS = [
  { label: 'utf-8', name: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', name: 'UTF-16 LE', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', name: 'UTF-16 BE', bytes: [0xfe, 0xff] },
];

/**
 * Decode a text: UTF-8 or UTF-16 with or without a byte order mark, else what a web page names, else Windows-1252.
 * Line ends become `\n`. What is none of these is a problem, at the offset of its first wrong byte.
 */
export function decodeText(file: string, bytes: Uint8Array, isPage = false): DecodedText | { problem: Problem } {
  const recognized = recognize(bytes, isPage);
  if ('offset' in recognized) return { problem: reportByte(file, bytes, recognized.offset, 'UTF-8') };
  const { label, name, from } = recognized;
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(from));
  } catch {
    return { problem: reportByte(file, bytes, from + (findInvalidByte(bytes.subarray(from), label) ?? 0), label.toUpperCase()) };
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const offset = from + (label.startsWith('utf-16') ? nul * 2 : new TextEncoder().encode(text.slice(0, nul)).length);
    return { problem: reportByte(file, bytes, offset, 'a text') };
  }
  return { text: text.replace(/\r\n?/g, '\n'), encoding: `${name}, ${describeLineEnds(text)}` };
}

function recognize(bytes: Uint8Array, isPage: boolean): Recognized {
  const mark = MARKS.find((it) => it.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return { label: mark.label, name: `${mark.name} with a byte order mark`, from: mark.bytes.length };
  const zeros = [0, 1].map((side) => bytes.subarray(0, 4096).filter((byte, at) => byte === 0 && at % 2 === side).length);
  const pairs = Math.min(bytes.length, 4096) / 2;
  const wide = zeros.findIndex((count, side) => count > pairs / 3 && (zeros[1 - side] ?? 0) < pairs / 20);
  if (wide !== -1)
    return { label: wide ? 'utf-16le' : 'utf-16be', name: `UTF-16 ${wide ? 'LE' : 'BE'} without a byte order mark`, from: 0 };
  const named = isPage ? namedByPage(bytes) : null;
  if (named) return { ...named, from: 0 };
  const offset = findInvalidByte(bytes);
  if (offset === null) return { label: 'utf-8', name: 'UTF-8', from: 0 };
  return isDamagedUtf8(bytes) || bytes.some((byte) => UNUSED.has(byte))
    ? { offset }
    : { label: 'windows-1252', name: `Windows-1252 (it is not UTF-8 from byte ${offset} on)`, from: 0 };
}

/** The bytes that Windows-1252 leaves free. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The encoding that a page names in its first kilobyte, as browsers take it. */
function namedByPage(bytes: Uint8Array): { label: string; name: string } | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, label] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return { label: encoding, name: `${label.toUpperCase()} (named by \`<meta charset>\`)` };
  } catch {
    return null;
  }
}

/** Say whether bytes are UTF-8 with a few wrong ones, rather than another encoding: most signs beyond ASCII are whole. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const wrong = text.split('\ufffd').length - 1;
  return (text.match(/[\u0080-\ufffc]/g) ?? []).length > wrong;
}

function reportByte(file: string, bytes: Uint8Array, offset: number, expected: string): Problem {
  const lines = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).split(/\r\n?|\n/);
  const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? 'end';
  return unexpected({ ...startOf(file), start, end: start }, 'file-is-text', `byte ${byte} at offset ${offset}`, expected, {
    hint: 'open the file in the program that wrote it, and save it as UTF-8.',
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

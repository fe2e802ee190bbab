import { analyse } from 'chardet';

/** From this confidence on, of 100, a guess is taken; and by this factor it must be surer than the next that would read otherwise. */
const SURE = { confidence: 25, factor: 1.3 };

/** What else older files are in. */
const MORE = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'koi8-r', 'macintosh', 'ibm866'];

/** How much of a file is looked at, in bytes. */
const SAMPLE = 200_000;

/** The bytes that windows-1252 and its kin have signs for, and ISO 8859 has not. */
const WINDOWS: Record<string, string> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-5': 'windows-1251',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-6': 'windows-1256',
};

/** The standard name of an encoding, null where the standard knows none of that name. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Guess the encoding of a text that is no UTF-8; without a clear one, name those that it could be in. */
export function guessEncoding(bytes: Uint8Array): { label: string | null; candidates: string[] } {
  const sample = bytes.subarray(0, SAMPLE);
  const guesses = analyse(Buffer.from(sample))
    .flatMap(({ name, confidence }) => {
      const label = encodingOf(name === 'ISO-2022-JP' ? 'iso-2022-jp' : name);
      return label && !label.startsWith('utf-') ? [{ label: withWindowsSigns(label, sample), confidence }] : [];
    })
    .flatMap((guess) => readAs(guess, bytes) ?? []);
  const [best] = guesses;
  const others = guesses.filter(({ text }) => text !== best?.text);
  const isSure =
    best &&
    best.confidence >= SURE.confidence &&
    others.every(({ confidence }) => best.confidence >= SURE.factor * confidence) &&
    !(best.label === 'windows-1252' && looksLikeMacintosh(best.text));
  const more = MORE.flatMap((label) => readAs({ label, confidence: 0 }, bytes) ?? []);
  const candidates = [...new Set([...guesses, ...more].map(({ label }) => label))].slice(0, 6);
  return { label: isSure ? best.label : null, candidates };
}

function withWindowsSigns(label: string, sample: Uint8Array): string {
  const windows = WINDOWS[label];
  return windows && sample.some((byte) => byte >= 0x80 && byte < 0xa0) ? windows : label;
}

interface Guess {
  label: string;
  confidence: number;
}

/** Read bytes in an encoding; null where no text looks like what comes out. */
function readAs(guess: Guess, bytes: Uint8Array): (Guess & { text: string }) | null {
  let text: string;
  try {
    text = new TextDecoder(guess.label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return isPlausible(text) ? { ...guess, text } : null;
}

/** Say whether a text looks like one: hardly a sign stands where none can, such as `¤` or a capital within a word of small letters. */
function isPlausible(text: string): boolean {
  const beyond = text.match(/[^\0-\u007f]/gu)?.length ?? 0;
  const odd =
    (text.match(/[\u0080-\u009f\ufffd\0-\u0008\u000e-\u001a]/g)?.length ?? 0) +
    (text.match(/(?<=\p{Ll})(?:(?![\u0000-\u007f])[\p{S}\p{No}¡¿§¶†‡•…«»„‚](?=\p{L}))/gu)?.length ?? 0) +
    (text.match(/(?<=\p{Ll})(?:(?![\0-\u007f])\p{Lu})/gu)?.length ?? 0) +
    (text.match(/(?<=\p{Ll})[A-Z](?=[^\0-\u007f])|(?<=[^\0-\u007f\p{Lu}\P{L}])[A-Z]/gu)?.length ?? 0);
  return odd === 0 || odd * 50 < beyond;
}

/** The letters of older Macintosh files are read, as windows-1252, mostly as letters that are rare in it. */
function looksLikeMacintosh(text: string): boolean {
  return (text.match(/[ŠŒŽšœžŸƒ]/g)?.length ?? 0) > (text.match(/[À-ÖØ-öø-ÿ]/g)?.length ?? 0);
}

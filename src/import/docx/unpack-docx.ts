import { unzipSync } from 'fflate';
import type { ErrorId } from '../../compiler/problems/rules.ts';
import { LARGEST_FILE } from '../../compiler/read/limits.ts';

/** The parts of a DOCX file that say something. */
export interface DocxParts {
  /** Text of the parts in XML, by path: `word/document.xml`. */
  xml: Map<string, string>;
  /** All paths, pictures and embedded files included. */
  paths: string[];
}

/** How much an archive may unpack to, in bytes: a small one can hold gigabytes. */
const MAX_UNPACKED = 60_000_000;
/** How many elements a part may have. A book has some hundred thousand; each costs a reader a kilobyte of memory. */
const MAX_ELEMENTS = 600_000;

/** Why an archive is not read. */
export class DocxRefusal extends Error {
  override name = 'DocxRefusal';
  readonly rule: ErrorId;
  readonly expected: string;
  readonly hint: string;
  /** `message` is what was found: `archive with two parts …`. */
  constructor(rule: ErrorId, message: string, { expected, hint }: { expected: string; hint: string }) {
    super(message);
    this.rule = rule;
    this.expected = expected;
    this.hint = hint;
  }
}

/**
 * Unpack the parts in XML of a DOCX file. No part is unpacked to more than it says it has.
 *
 * @throws {DocxRefusal} if it is no archive or a broken one, holds a part twice, or more than can be read
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  const paths: string[] = [];
  let size = 0;
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        // Readers differ in which of two they take.
        if (paths.some((path) => path.toLowerCase() === name.toLowerCase())) {
          throw new DocxRefusal('file-is-docx', `archive with two parts \`${name}\``, {
            expected: 'DOCX, in which each part is there once',
            hint: 'open it in Word or LibreOffice, see whether it is the right text, and save it as DOCX.',
          });
        }
        paths.push(name);
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        size += originalSize;
        if (size > MAX_UNPACKED) throw tooLarge(`more than ${MAX_UNPACKED} bytes of XML`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocxRefusal) throw error;
    throw new DocxRefusal('file-is-docx', 'file that is no whole archive', {
      expected: 'DOCX',
      hint: 'open it in Word or LibreOffice, and save it as DOCX.',
    });
  }
  const xml = new Map(Object.entries(files).map(([path, part]) => [path, decode(part)]));
  for (const part of xml.values()) measure(part);
  return { xml, paths };
}

function decode(part: Uint8Array): string {
  const isWide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(isWide ?? 'utf-8').decode(part);
}

/** Measure a part before anything is made of it: its elements, its paragraphs, and the signs of its text. */
function measure(xml: string): void {
  let [elements, paragraphs, signs] = [0, 0, 0];
  for (let at = xml.indexOf('<'); at !== -1;) {
    const end = xml.indexOf('>', at);
    if (end === -1) break;
    elements++;
    if (xml.startsWith('<w:p>', at) || xml.startsWith('<w:p ', at)) paragraphs++;
    const next = xml.indexOf('<', end);
    signs += (next === -1 ? xml.length : next) - end - 1;
    at = next;
  }
  // Start tag and end tag.
  if (elements > 2 * MAX_ELEMENTS) throw tooLarge(`a part of more than ${MAX_ELEMENTS} elements`);
  if (signs + 60 * paragraphs > 2 * LARGEST_FILE) throw tooLarge(`a text of about ${signs} signs in ${paragraphs} paragraphs`);
}

function tooLarge(what: string): DocxRefusal {
  return new DocxRefusal('file-has-limit', `archive with ${what}`, {
    expected: 'less',
    hint: 'import it in parts, or save it again without what is embedded in it.',
  });
}

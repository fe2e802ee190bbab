import { unzipSync, zipSync } from 'fflate';

/** The parts of a DOCX file that say something. */
export interface DocxParts {
  /** Text of the parts in XML, by path: `word/document.xml`. */
  xml: Map<string, string>;
  /** All paths, pictures and embedded files included. */
  paths: string[];
  /** The archive again, all but its parts of XML emptied: what a reader of it unpacks is what was measured. */
  bytes: Uint8Array;
}

/** How much an archive may unpack to, in bytes: a small one can hold gigabytes. */
const MAX_UNPACKED = 60_000_000;

/**
 * Unpack the parts in XML of a DOCX file.
 *
 * @throws {Error} if it is no archive, or a broken one
 * @throws {UnpackedTooLarge} if it would unpack to more than 60 MB of XML
 */
export function unpackDocx(bytes: Uint8Array): DocxParts {
  const paths: string[] = [];
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      paths.push(name);
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      if (size > MAX_UNPACKED) throw new UnpackedTooLarge(`more than ${MAX_UNPACKED} bytes`);
      return true;
    },
  });
  const decoder = new TextDecoder();
  return {
    xml: new Map(Object.entries(files).map(([path, part]) => [path, decoder.decode(part)])),
    paths,
    bytes: zipSync({ ...Object.fromEntries(paths.map((path) => [path, new Uint8Array()])), ...files }, { level: 0 }),
  };
}

/** An archive holds more than will be read. */
export class UnpackedTooLarge extends Error {
  override name = 'UnpackedTooLarge';
}

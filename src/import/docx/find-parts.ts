import { posix } from 'node:path';
import type { Root } from 'xast';
import { childrenOf, parseXml, valueOf } from './parse-xml.ts';
import { DocxRefusal, type DocxParts } from './unpack-docx.ts';

/** The parts of a Word document that have a bearing on its text, parsed. */
export interface DocxFiles {
  main: Root;
  /** What the main part refers to, pages of the web included. */
  mainRels: Relationship[];
  styles: Root | null;
  numbering: Root | null;
  /** Footnotes and endnotes, with what they refer to. */
  notes: { part: Root; rels: Relationship[] }[];
  comments: Root | null;
  heads: Root[];
  core: Root | null;
  /** The names of charts, diagrams and files that are embedded. */
  embedded: string[];
}

export interface Relationship {
  id: string;
  type: string;
  target: string;
  /** `External` for what lies outside of the file. */
  mode: string | undefined;
  /** The path of the part, if it is one. */
  path: string;
}

const DOCUMENT = /\/relationships\/officeDocument$/;

/**
 * Find the parts of a Word document by their relationships, as Word does, whatever they are called.
 *
 * @throws {DocxRefusal} if there is no main part, or more than one
 */
export function findParts({ xml, paths }: DocxParts): DocxFiles {
  const parse = (path: string | undefined) => (path !== undefined && xml.has(path) ? parseXml(xml.get(path) ?? '') : null);
  const related = (owner: string): Relationship[] => {
    const { dir, base } = posix.parse(owner);
    const rels = parse(posix.join(dir, '_rels', `${base}.rels`));
    return childrenOf(childrenOf(rels ?? undefined, 'Relationships')[0], 'Relationship').map((it): Relationship => {
      const [id = '', type = '', target = ''] = [valueOf(it, 'Id'), valueOf(it, 'Type'), valueOf(it, 'Target')];
      return {
        id,
        type,
        target,
        mode: valueOf(it, 'TargetMode'),
        path: target.startsWith('/') ? target.slice(1) : posix.join(dir, target),
      };
    });
  };
  const packageRels = related('');
  const mains = [...new Set(packageRels.filter(({ type }) => DOCUMENT.test(type)).map(({ path }) => path))];
  if (mains.length > 1) {
    throw new DocxRefusal('file-is-docx', `archive with the main parts ${mains.map((path) => `\`${path}\``).join(' and ')}`, {
      expected: 'DOCX with one',
      hint: 'open it in Word or LibreOffice, see whether it is the right text, and save it as DOCX.',
    });
  }
  const mainPath = mains[0] ?? 'word/document.xml';
  const main = parse(mainPath);
  if (!main || !childrenOf(main, 'w:document').length) {
    throw new DocxRefusal('file-is-docx', `archive without \`${mainPath}\``, {
      expected: 'DOCX',
      hint: 'save the document as DOCX in Word or LibreOffice.',
    });
  }
  const rels = related(mainPath);
  const pathsOf = (kind: string) => [
    ...new Set(rels.filter(({ type, mode }) => mode !== 'External' && type.endsWith(`/${kind}`)).map(({ path }) => path)),
  ];
  const partOf = (kind: string) => parse(pathsOf(kind)[0]);
  return {
    main,
    mainRels: rels,
    styles: partOf('styles'),
    numbering: partOf('numbering'),
    notes: [...pathsOf('footnotes'), ...pathsOf('endnotes')].flatMap((path) => {
      const part = parse(path);
      return part ? [{ part, rels: related(path) }] : [];
    }),
    comments: partOf('comments'),
    heads: [...pathsOf('header'), ...pathsOf('footer')].sort().flatMap((path) => parse(path) ?? []),
    core: parse(packageRels.find(({ type }) => type.endsWith('/core-properties'))?.path ?? 'docProps/core.xml'),
    embedded: paths.filter((path) => /\/(?:charts\/chart|embeddings\/|diagrams\/data|afchunk)[^/]*$/i.test(path)).sort(),
  };
}

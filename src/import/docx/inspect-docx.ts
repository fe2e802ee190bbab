import { DOMParser } from 'linkedom';
import { quote, type Loss } from '../tree/tell.ts';
import type { Statement } from '../read-document.ts';
import type { DocxParts } from './unpack-docx.ts';

/** What a Word document holds besides its text, and the words that must not be lost. */
export interface DocxFacts {
  words: string[];
  statements: Statement[];
  losses: Loss[];
}

const PROPERTIES = [
  ['title', 'dc:title'],
  ['author', 'dc:creator'],
  ['language', 'dc:language'],
] as const;

/** Inspect the XML of a Word document, apart from the converter that reads its text. */
export function inspectDocx({ xml, paths }: DocxParts): DocxFacts {
  const parse = (path: string) => new DOMParser().parseFromString(xml.get(path) ?? '<none/>', 'text/xml') as unknown as Document;
  const document = parse('word/document.xml');
  const core = parse('docProps/core.xml');
  const find = (part: Document, name: string) => [...part.getElementsByTagName(name)];
  const textOf = (element: Element) => element.textContent.trim();
  const statements = PROPERTIES.flatMap(([field, name]): Statement[] => {
    const value = find(core, name).map(textOf).join(', ');
    return value ? [{ field, value, where: `docProps/core.xml \`${name}\`` }] : [];
  });

  const heads = paths.filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path)).sort();
  const embedded = paths.filter((path) => /^word\/(?:charts\/chart|embeddings\/|diagrams\/data)[^/]*$/.test(path)).sort();
  const losses = [
    listLoss('comment', 'comments', find(parse('word/comments.xml'), 'w:comment').map(textOf)),
    listLoss('tracked deletion', 'tracked deletions', find(document, 'w:del').map(textOf)),
    listLoss('tracked insertion, kept as text', 'tracked insertions, kept as text', find(document, 'w:ins').map(textOf)),
    listLoss('equation', 'equations', find(document, 'm:oMath').map(textOf)),
    listLoss(
      'header or footer',
      'headers and footers',
      heads.map((path) => find(parse(path), 'w:t').map(textOf).join(' ')),
    ),
    listLoss('embedded chart, diagram or file', 'embedded charts, diagrams and files', embedded, (path) => path),
    listLoss('passage in color or on a colored ground', 'passages in color or on a colored ground', findColored(document)),
  ].flat();
  return { words: listTextOf(document), statements, losses };
}

function listLoss(one: string, several: string, found: readonly string[], print: (it: string) => string = quote): Loss[] {
  const details = found.filter(Boolean).map(print);
  return details.length ? [{ what: `${details.length} ${details.length === 1 ? one : several}`, details }] : [];
}

/** The text of each run, without what tracking says has left its place, and without the copies for older programs. */
function listTextOf(document: Document): string[] {
  return [...document.getElementsByTagName('w:t')]
    .filter((text) => !isWithin(text, ['w:del', 'w:moveFrom', 'mc:Fallback']))
    .flatMap((text) => text.textContent.normalize('NFC').split(/\s+/))
    .filter(Boolean);
}

function findColored(document: Document): string[] {
  return [...document.getElementsByTagName('w:r')]
    .filter((run) => ['w:color', 'w:highlight', 'w:shd'].some((name) => run.getElementsByTagName(name).length > 0))
    .map((run) =>
      [...run.getElementsByTagName('w:t')]
        .map((text) => text.textContent)
        .join('')
        .trim(),
    );
}

function isWithin(element: Element, names: readonly string[]): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (names.includes(at.tagName)) return true;
  return false;
}

import type { Statement } from '../source-document.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import type { DocxFiles } from './find-parts.ts';
import { childrenOf, findXml, listXml, textOf, valueOf } from './parse-xml.ts';
import type { DocxTally } from './tidy-body.ts';

const PROPERTIES = [
  ['title', 'dc:title'],
  ['author', 'dc:creator'],
  ['language', 'dc:language'],
] as const;

/** List what a Word document states of itself. */
export function listStatements({ core }: DocxFiles): Statement[] {
  return PROPERTIES.flatMap(([field, name]): Statement[] => {
    const found = core ? listXml(core, name) : [];
    const value = found
      .map(({ children }) =>
        children
          .map((child) => (child.type === 'text' ? child.value : ''))
          .join('')
          .trim(),
      )
      .filter(Boolean)
      .join(', ');
    return value ? [{ field, value, where: `docProps/core.xml \`${name}\`` }] : [];
  });
}

/** Tell what a Word document holds that its text leaves out, or shows otherwise. */
export function listLosses(files: DocxFiles, told: DocxTally): Loss[] {
  const quoted = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim())
      .filter(Boolean)
      .map(quote);
  return [
    ...lossesOf(
      'stretch of hidden text',
      'stretches of hidden text',
      told.hidden.map((words) => `“${words.trim().slice(0, 200)}”`),
    ),
    ...lossesOf(
      'comment',
      'comments',
      quoted(childrenOf(childrenOf(files.comments ?? undefined, 'w:comments')[0], 'w:comment').map(textOf)),
    ),
    ...lossesOf('tracked deletion', 'tracked deletions', quoted(told.deleted)),
    ...lossesOf('tracked insertion, kept as text', 'tracked insertions, kept as text', quoted(told.inserted)),
    ...lossesOf('equation, kept as its signs in a row', 'equations, kept as their signs in a row', quoted(told.equation)),
    ...lossesOf('text box, kept after its paragraph', 'text boxes, kept after their paragraphs', quoted(told.box)),
    ...lossesOf('header or footer', 'headers and footers', quoted(files.heads.map(textOf))),
    ...lossesOf('symbol of a font that has no sign in Unicode', 'symbols of fonts that have no sign in Unicode', told.symbol),
    ...lossesOf('embedded chart, diagram or file', 'embedded charts, diagrams and files', [...files.embedded, ...told.chunk]),
    ...lossesOf('passage in color or on a colored ground', 'passages in color or on a colored ground', quoted(listColored(files))),
  ];
}

function listColored({ main }: DocxFiles): string[] {
  const isColored = ([name, value]: [string, string | undefined]) =>
    value !== undefined && !(name === 'w:color' && /^(?:auto|0{6})$/i.test(value));
  return listXml(main, 'w:r')
    .filter((run) => {
      const properties = findXml(run, 'w:rPr');
      return [
        ['w:color', valueOf(findXml(properties, 'w:color'))],
        ['w:highlight', valueOf(findXml(properties, 'w:highlight'))],
        ['w:shd', valueOf(findXml(properties, 'w:shd'), 'w:fill')],
      ].some((it) => isColored(it as [string, string | undefined]));
    })
    .map(textOf);
}

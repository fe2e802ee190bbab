import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** The parts of a Word document, as XML within their roots. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
}

/** Write a Word document of hand-made parts; the main part is where the relationships say, and not where it usually is. */
export function writeDocx({ body, ...others }: Parts, main = 'word/document.xml'): Buffer {
  const names = Object.keys(others).filter((name) => others[name as keyof typeof others] !== undefined);
  const rels = names.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('');
  const [folder = ''] = main.split('/');
  const base = main.split('/').at(-1) ?? '';
  const files: Record<string, string> = {
    '_rels/.rels': relationships(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="${main}"/>`),
    [main]: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    [`${folder}/_rels/${base}.rels`]: relationships(rels),
  };
  for (const [name, part] of Object.entries(others)) files[`${folder}/${name}.xml`] = `<w:${name} ${W}>${part}</w:${name}>`;
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))));
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

export const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = '') => `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`;
export const item = (text: string, num: number, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`);

/** A numbering of levels, each with its format, its text and its start. */
export function numbering(...levels: [format: string, text: string, start?: number][]): string {
  const written = levels.map(
    ([format, text, start = 1], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${written.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

import { versionIn, type CslItem } from './csl-item.ts';

/** An entry of a BibLaTeX file, its values in TeX. */
interface BibEntry {
  type: string;
  label: string;
  properties: Readonly<Record<string, string>>;
}

/**
 * Where the data model of BibLaTeX has a field under another name than Citation.js, by the type of the entry. A part of a
 * whole has no `version` there, so that it keeps the version of the whole as its `edition`.
 */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  report: { entrysubtype: 'type', edition: 'version' },
  inbook: { entrysubtype: 'titleaddon' },
  misc: { entrysubtype: 'type', edition: 'version', publisher: 'organization' },
};

/** The year in EDTF of which nothing is known: an entry without any date is none to the data model. */
const NO_YEAR = 'XXXX';

/** Give the fields of an entry the names and the forms of the data model. */
function fitModel({ type, properties }: BibEntry): [string, string][] {
  const dated = 'date' in properties ? properties : { ...properties, date: NO_YEAR };
  return Object.entries(dated).map(([field, value]) => {
    const name = RENAMED[type]?.[field] ?? field;
    // BibLaTeX puts the word “version” before a version by itself.
    if (name === 'version') return [name, versionIn(value)];
    return name === 'language' ? ['langid', nameLanguage(value)] : [name, value];
  });
}

/** Name the language of a tag as LaTeX does, in English; `langid` is for hyphens, `language` would be printed. */
function nameLanguage(tag: string): string {
  return (new Intl.DisplayNames('en', { type: 'language' }).of(tag.split('-')[0] ?? tag) ?? tag).toLowerCase();
}

/**
 * What TeX takes for commands, and how it prints the sign itself. While Citation.js makes the entry, each is stood for by a
 * code that Unicode keeps free of signs, so that no content has it.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
};
const SIGNS = Object.keys(SPECIAL);
const FIRST_CODE = 0xfdd0;
const codeOf = (sign: string) => String.fromCharCode(FIRST_CODE + SIGNS.indexOf(sign));
const CODES = /[\uFDD0-\uFDDB]/g;
const signOf = (code: string) => SIGNS[code.charCodeAt(0) - FIRST_CODE] ?? '';

/** Programs that part a file into fields count braces, those of `\{` too: where these do not pair, they need other names. */
const UNPAIRED: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

/** Put codes in the place of the signs that mean something to TeX, and one space in the place of white space. */
export function maskSigns(item: CslItem): CslItem {
  const { id, type, URL, author, ...texts } = item;
  const masked = Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, typeof value === 'string' ? mask(value) : value]));
  return {
    ...masked,
    id,
    type,
    ...(URL === undefined ? {} : { URL }),
    ...(author && { author: author.map(({ literal }) => ({ literal: mask(literal) })) }),
  };
}

/** Mask a text; the formatting that CSL knows stays (`<i>`, `<b>`, `<sc>`, `<sup>`, `<sub>`), if what begins with it ends with it. */
function mask(text: string): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(<\/?(?:i|b|sc|sup|sub)>)/);
  const open: number[] = [];
  const paired = new Set<number>();
  parts.forEach((part, at) => {
    if (at % 2 === 0) return;
    if (!part.startsWith('</')) return void open.push(at);
    const start = open.at(-1);
    if (start === undefined || parts[start]?.slice(1) !== part.slice(2)) return;
    open.pop();
    paired.add(start).add(at);
  });
  return parts.map((part, at) => (paired.has(at) ? part : part.replace(/[\\~^<>$&%#_{}]/g, codeOf))).join('');
}

/** Print an entry whose values hold codes, one field a line. */
export function printEntry(entry: BibEntry): string {
  const { type, label } = entry;
  const fields = fitModel(entry).map(([field, value]) => `\t${field} = {${field === 'url' ? printUrl(value) : unmask(value)}},\n`);
  return `@${type}{${label},\n${fields.join('')}}\n`;
}

/** Signs of which TeX makes another where two of them meet, as it does of hyphens. */
const LIGATURES = /-(?=-)|'(?=')|,(?=,)|[`!?](?=`)/g;

function unmask(value: string): string {
  const words = value.replace(LIGATURES, '$&{}');
  const plain = words.replace(CODES, (code) => SPECIAL[signOf(code)] ?? '');
  return isPaired(plain) ? plain : words.replace(CODES, (code) => UNPAIRED[signOf(code)] ?? SPECIAL[signOf(code)] ?? '');
}

/** BibLaTeX takes addresses as they are, but for what parts fields. */
function printUrl(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

function isPaired(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

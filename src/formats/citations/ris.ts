import type { CslItem } from './csl-item.ts';

/** What RIS calls each type. What it calls generic, reference managers take for an article of a journal. */
const TYPES = { report: 'RPRT', chapter: 'CHAP', document: 'MANSCPT' } as const satisfies Record<CslItem['type'], string>;

/** Print items for EndNote, Mendeley, Zotero and others, as RIS. */
export function printRis(items: readonly CslItem[]): string {
  return items.map(printRecord).join('\r\n');
}

/** Print one item. A date that is inferred is left out, since RIS has no way to say so. */
function printRecord(item: CslItem): string {
  const { id, type, author = [], title, publisher, edition, genre, issued, URL, language, note } = item;
  const [from] = issued && !issued.circa ? issued['date-parts'] : [];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ...author.map(({ literal }) => ['AU', keepWhole(literal)] as const),
    ['TI', title],
    ['T2', item['container-title']],
    ['PY', from && String(from[0])],
    ['DA', from && printDate(from)],
    ['ET', edition],
    // A report has no edition there, only a number.
    ['SN', type === 'report' ? edition : undefined],
    ['M3', genre],
    ['PB', publisher],
    ['LA', language],
    ['N1', note],
    ['UR', URL],
    ['ID', id],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

/** Print a date as RIS has it, its parts between strokes: `2026/01/02`, `2026/01/`. */
function printDate([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [String(year), two(month), two(day)].join('/');
}

/** What reference managers part names at, with characters that look the same. */
const LOOKALIKES: Readonly<Record<string, string>> = { ',': '\u201a', '،': '\u201a', ';': '\uff1b' };

/**
 * Keep a name in one piece where a comma stands between family name and given name and a semicolon between persons, with no
 * way to write either: `Institute of Sand, Inc.` would be a person.
 */
export function keepWhole(name: string): string {
  return name.replace(/[,،;]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

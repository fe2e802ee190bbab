import { ALL_KINDS, KINDS, type Kind } from '../../model/kinds.ts';
import { imageId, imageLocator } from '../../model/image-id.ts';
import type { KeptBriefing } from '../../model/release.ts';

/** An entry of a briefing, with all its fields as texts. */
export interface FlatEntry {
  /** Its sealed key: `claim:x`, `paragraph:A¶7`. */
  id: string;
  code: string;
  label: string;
  fields: ReadonlyMap<string, string>;
}

/** List all that a briefing published under an id, in the order of kinds and codes: what two versions of it are compared by. */
export function flattenEntries(briefing: KeptBriefing): FlatEntry[] {
  const { title, standfirst, editors, language, articles } = briefing;
  const order = articles.map(({ code }) => code);
  return [
    flatten('briefing:briefing', 'Briefing', { title, standfirst, editors, language, order }),
    ...articles.flatMap(({ id, code, sections, images = [], paragraphs, translation, places: _, ...facts }) => [
      flatten(`article:${id}`, code, { ...facts, translation: translation && { ...translation, paragraphs: null } }),
      ...sections.map(({ id: name, before, ...rest }) => flatten(`section:${code}#${name}`, `${code}¶${before}`, { ...rest, before })),
      ...images.map(({ number, ...rest }) => flatten(`image:${code}#${imageId(number)}`, imageLocator(code, number), rest)),
      ...paragraphs.map(({ number, ...rest }, at) =>
        flatten(`paragraph:${code}¶${number}`, `${code}¶${number}`, { ...rest, translation: translation?.paragraphs[at]?.text }),
      ),
    ]),
    ...ALL_KINDS.flatMap((kind) => flattenKind(kind, briefing[KINDS[kind].plural])),
  ];
}

/** The kinds whose places are those of the claims and figures that they name. */
const PLACED_BY_OTHERS: ReadonlySet<Kind> = new Set(['relation', 'chart']);

function flattenKind(kind: Kind, items: readonly { id: string; code: string; places?: unknown }[]): FlatEntry[] {
  const numberOf = ({ code }: { code: string }) => Number(code.replace(/^\D+/, ''));
  return items
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .map(({ id, places, ...rest }) => flatten(`${kind}:${id}`, rest.code, PLACED_BY_OTHERS.has(kind) ? rest : { ...rest, places }));
}

function flatten(id: string, code: string, facts: Record<string, unknown>): FlatEntry {
  const fields = new Map(Object.entries(facts).flatMap(([name, value]) => printField(name, value)));
  const label = ['label', 'name', 'quantity', 'title'].flatMap((name) => fields.get(name) ?? [])[0] ?? '';
  return { id, code, label, fields };
}

/** Print a field as text, one within another by both names: `{ when: { edtf: '2015' } }` → `when edtf`: `2015`. */
function printField(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.length ? [[name, value.map(printItem).join('\n')]] : [];
  if (typeof value === 'object') return Object.entries(value).flatMap(([inner, it]) => printField(`${name} ${inner}`, it));
  return [[name, String(value)]];
}

/** Print one item of a list: a place as `A¶7: “words”`, a chain by its links, anything else by its fields. */
function printItem(item: unknown): string {
  if (item === null) return 'not stated';
  if (Array.isArray(item)) return item.map(printItem).join(' → ');
  if (typeof item !== 'object') return String(item);
  if ('article' in item && 'paragraph' in item && 'quote' in item)
    return `${String(item.article)}¶${String(item.paragraph)}: “${String(item.quote)}”${printRendered(item)}`;
  return Object.entries(item)
    .flatMap(([name, value]) => printField(name, value))
    .map(([name, value]) => `${name}: ${value.replaceAll('\n', '; ')}`)
    .join(', ');
}

/** Print the words by which a translation renders those of a place, where such are named. */
function printRendered(place: object): string {
  const { translation } = place as { translation?: { quote?: unknown } };
  return translation ? ` (“${String(translation.quote)}”)` : '';
}

import { LIST_IDS, listCounted, type ListId } from '../origins/counted-lists.ts';
import { describeAmount } from '../analysis/describe-amount.ts';
import { knockOut } from '../origins/knock-out.ts';
import { picture, type OriginKind } from '../origins/source-picture.ts';
import type { CompiledClaim, CompiledFigure, CompiledRelation, CompiledSource } from '../../model/compiled.ts';
import { relation } from '../../model/relation.ts';
import { claim } from '../../model/claim.ts';
import type { Strings } from '../../strings/index.ts';

/** The data that findings are made of. */
export interface FindingData {
  claims: readonly CompiledClaim[];
  sources: readonly CompiledSource[];
  figures: readonly CompiledFigure[];
  relations: readonly CompiledRelation[];
}

/** A statement with its placeholders filled, and those that the data don't carry, as they are written. */
export interface FilledStatement {
  text: string;
  unknown: string[];
}

/** What can be counted, for the author of a finding that asks for something else. */
export const COUNTABLE = `a list of the source statement (${LIST_IDS.join(', ')}), a type of relation (\`same-origin\`, also \`across\` articles or \`in A\`), a type of claim in the plural (\`events\`, also \`events named\`), or \`claims without SOURCE-ID\``;

/**
 * Fill the placeholders of statements from the data.
 *
 * `{count of events named}` → `one`; `{value of F36}` → `more than 20,000`; `{name of S2}`; `{hedge of C6}`. Numbers up to twelve are
 * words, and a capital first letter, `{Count of events}`, gives one.
 */
export function statementFiller(strings: Strings, data: FindingData): (statement: string) => FilledStatement {
  const count = counter(data);
  return (statement) => {
    const unknown: string[] = [];
    const text = statement.replace(/\{([^{}]+)\}/g, (placeholder, words: string) => {
      const filled = fill(
        words.trim().replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
        strings,
        data,
        count,
      );
      if (filled === null) unknown.push(placeholder);
      const shown = filled ?? placeholder;
      return /^\{\s*[A-Z]/.test(placeholder) ? shown.charAt(0).toUpperCase() + shown.slice(1) : shown;
    });
    return { text, unknown };
  };
}

function fill(words: string, strings: Strings, data: FindingData, count: (what: string) => number | null): string | null {
  const [, verb, of = ''] = /^(count|value|name|hedge) of (.+)$/.exec(words) ?? [];
  switch (verb) {
    case 'count': {
      const number = count(of);
      return number === null ? null : strings.quantities.countWord(number);
    }
    case 'value': {
      const figure = data.figures.find(({ code }) => code === of);
      return figure?.kind === 'number' ? describeAmount(strings, figure) : null;
    }
    case 'name':
      return data.sources.find(({ code }) => code === of)?.name ?? null;
    case 'hedge':
      return data.claims.find(({ code }) => code === of)?.hedge ?? null;
    case undefined:
    default:
      return null;
  }
}

/** Make the function that counts what a placeholder or `holds` names; null for what cannot be counted. */
export function counter({ claims, sources, relations }: FindingData): (what: string) => number | null {
  const lists = picture(claims, sources, relations);
  return (what) => {
    if (isListId(what)) return listCounted(lists, what).length;
    const [first = '', ...rest] = what.split(' ');
    const more = rest.join(' ');
    if (isRelationType(first)) return countRelations(relations, first, more);
    if (first === 'claims' && more.startsWith('without ')) return countLost(claims, sources, more.slice('without '.length));
    const type = CLAIM_TYPES.find((it) => `${it}s` === first);
    if (!type) return null;
    const ofType = claims.filter((it) => it.type === type);
    if (!more) return ofType.length;
    const origin = ORIGINS[more];
    return origin ? ofType.filter((it) => lists.origins[origin].includes(it)).length : null;
  };
}

/** The origins of claims as placeholders name them. */
const ORIGINS: Readonly<Record<string, OriginKind>> = { named: 'named', unnamed: 'unnamed', own: 'own', 'not-stated': 'notStated' };

const CLAIM_TYPES: readonly string[] = claim.shape.type.options;

function isRelationType(word: string): word is CompiledRelation['type'] {
  return (relation.shape.type.options as readonly string[]).includes(word);
}

function isListId(word: string): word is ListId {
  return LIST_IDS.some((id) => id === word);
}

function countRelations(relations: readonly CompiledRelation[], type: string, where: string): number | null {
  const articlesOf = ({ places }: CompiledRelation) => new Set(places.map(({ article }) => article));
  const ofType = relations.filter((it) => it.type === type);
  if (!where) return ofType.length;
  if (where === 'across') return ofType.filter((it) => articlesOf(it).size > 1).length;
  const article = /^in ([A-Z]{1,3})$/.exec(where)?.[1];
  return article ? ofType.filter((it) => articlesOf(it).size === 1 && articlesOf(it).has(article)).length : null;
}

/** Count the claims that have no chain left without a source. */
function countLost(claims: readonly CompiledClaim[], sources: readonly CompiledSource[], id: string): number | null {
  return sources.some((source) => source.id === id) ? knockOut(new Set([id]), claims).all.length : null;
}

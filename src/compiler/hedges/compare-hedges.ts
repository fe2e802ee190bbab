import type { Briefing, CompiledArticle, CompiledClaim, CompiledParagraph, CompiledPlace, CompiledRelation } from '../../model/compiled.ts';
import { memoize } from '../../model/memoize.ts';
import { cutContext } from '../analysis/cut-context.ts';
import type { Range } from '../anchor/find-quote.ts';
import { findHedges } from './find-hedges.ts';
import { locateHedge } from './locate-hedge.ts';

/** That some tellings have words of likelihood, and others none. */
export interface HedgeGap {
  hedged: CompiledClaim[];
  plain: CompiledClaim[];
  /** The words, as they are written, each once. */
  words: string[];
}

/** The relations whose claims are tellings of one thing. */
const TELLINGS: ReadonlySet<CompiledRelation['type']> = new Set(['same-event', 'same-origin', 'corroborates', 'differs']);

/**
 * Compare tellings by their words of likelihood: null where none has some, or none is without. A telling is without only if the whole
 * sentence around its words is; words that speak of what is to come do not count.
 */
export function compareHedges(briefing: Pick<Briefing, 'articles' | 'claims'>, relation: CompiledRelation): HedgeGap | null {
  if (!TELLINGS.has(relation.type)) return null;
  const tellings = relation.claims.flatMap((id) => {
    const claim = briefing.claims.find((it) => it.id === id);
    return claim ? [{ claim, hedges: hedgesOf(briefing, claim) }] : [];
  });
  if (tellings.some(({ hedges }) => hedges === null)) return null;
  const hedged = tellings.filter(({ hedges }) => hedges?.own.length);
  const plain = tellings.filter(({ hedges }) => hedges?.near.length === 0);
  if (!hedged.length || !plain.length) return null;
  return {
    hedged: hedged.map(({ claim }) => claim),
    plain: plain.map(({ claim }) => claim),
    words: [...new Set(hedged.flatMap(({ hedges }) => hedges?.own ?? []))],
  };
}

/** Each paragraph is read once, however many claims stand in it. */
const hedgesIn = memoize(({ language }: CompiledArticle) => memoize(({ text }: CompiledParagraph) => findHedges(text, language)));

/** List the words of likelihood at the words of a claim, and those of the sentences in which these stand; null where a language is not known. */
function hedgesOf({ articles }: Pick<Briefing, 'articles'>, claim: CompiledClaim): { own: string[]; near: string[] } | null {
  const own: string[] = [];
  const near: string[] = [];
  for (const place of claim.places) {
    const article = articles.find(({ code }) => code === place.article);
    const paragraph = article?.paragraphs.find(({ number }) => number === place.paragraph);
    if (!article || !paragraph) continue;
    const { text } = paragraph;
    const found = hedgesIn(article)(paragraph)?.filter(({ kind }) => kind !== 'forecast');
    if (!found) return null;
    for (const range of rangesOf(text, place)) {
      const marked = [range, ...locateHedge(text, article.language, claim.hedge, range)];
      const sentence = sentenceOf(text, range);
      for (const { start, end, words } of found) {
        if (marked.some((it) => it.start < end && start < it.end)) own.push(words);
        if (sentence.start <= start && end <= sentence.end) near.push(words);
      }
    }
  }
  if (claim.hedge && own.length === 0) own.push(claim.hedge);
  return { own: [...new Set(own)], near: [...near, ...own] };
}

function rangesOf(text: string, { quote }: CompiledPlace): Range[] {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length }];
}

function sentenceOf(text: string, range: Range): Range {
  const { before, after } = cutContext(text, range, text.length);
  return { start: range.start - before.length, end: range.end + after.length };
}

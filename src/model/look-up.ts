import type { Briefing, CompiledArticle, CompiledClaim, CompiledFigure, CompiledImage, CompiledSource } from './compiled.ts';
import { memoize } from './memoize.ts';
import type { ParagraphNumber } from './place.ts';

/** Entries by what names them; nothing has no name. */
type Entries<T> = ReadonlyMap<string | null | undefined, T>;

/** The lists of a briefing in which entries are looked up. */
type Lists = Pick<Briefing, 'articles' | 'claims' | 'sources' | 'figures' | 'relations'>;

const byId = memoize(<T extends { id: string }>(items: readonly T[]): Entries<T> => new Map(items.map((item) => [item.id, item])));
const byCode = memoize(<T extends { code: string }>(items: readonly T[]): Entries<T> => new Map(items.map((item) => [item.code, item])));

/**
 * Look up entries of a briefing without going over its lists, articles by code and all else by id: a map is made of each list
 * when it is first asked for.
 */
export function lookUp(briefing: Lists) {
  return {
    get articles() {
      return byCode(briefing.articles);
    },
    get claims() {
      return byId(briefing.claims);
    },
    get sources() {
      return byId(briefing.sources);
    },
    get figures() {
      return byId(briefing.figures);
    },
    get relations() {
      return byId(briefing.relations);
    },
  };
}

/** Look up a claim or figure by its code: what has chains. */
export function lookUpChained(briefing: Lists, code: string): CompiledClaim | CompiledFigure | undefined {
  return byCode(briefing.claims).get(code) ?? byCode(briefing.figures).get(code);
}

/** Look up by its code what notes stand for: a claim, source or figure. */
export function lookUpNoted(briefing: Lists, code: string): CompiledClaim | CompiledFigure | CompiledSource | undefined {
  return lookUpChained(briefing, code) ?? byCode(briefing.sources).get(code);
}

/** List the images of a document that stand after a paragraph, by their numbers. */
export function imagesAfter({ images = [] }: Pick<CompiledArticle, 'images'>, paragraph: ParagraphNumber): CompiledImage[] {
  return images.filter(({ after }) => after === paragraph);
}

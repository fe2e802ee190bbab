import type {
  Briefing,
  CompiledArticle,
  CompiledClaim,
  CompiledFigure,
  CompiledFinding,
  CompiledRelation,
  CompiledSource,
} from './compiled.ts';
import { remember } from './remember.ts';

/** Entries by what names them; nothing has no name. */
type Entries<T> = ReadonlyMap<string | null | undefined, T>;

/** The entries of a briefing, by code where that is said, else by id. */
export interface LookUp {
  /** By code. */
  articles: Entries<CompiledArticle>;
  claims: Entries<CompiledClaim>;
  sources: Entries<CompiledSource>;
  figures: Entries<CompiledFigure>;
  relations: Entries<CompiledRelation>;
  findings: Entries<CompiledFinding>;
  claimsByCode: Entries<CompiledClaim>;
  sourcesByCode: Entries<CompiledSource>;
  figuresByCode: Entries<CompiledFigure>;
}

/** Look up entries of a briefing without going over its lists: the maps are made once for each briefing. */
export const lookUp: (briefing: Pick<Briefing, Lists>) => LookUp = remember((briefing: Pick<Briefing, Lists>) => ({
  articles: byCode(briefing.articles),
  claims: byId(briefing.claims),
  sources: byId(briefing.sources),
  figures: byId(briefing.figures),
  relations: byId(briefing.relations),
  findings: byId(briefing.findings),
  claimsByCode: byCode(briefing.claims),
  sourcesByCode: byCode(briefing.sources),
  figuresByCode: byCode(briefing.figures),
}));

type Lists = 'articles' | 'claims' | 'sources' | 'figures' | 'relations' | 'findings';

/** Look up a claim or figure by its code: what has chains. */
export function lookUpChained(briefing: Pick<Briefing, Lists>, code: string): CompiledClaim | CompiledFigure | undefined {
  const { claimsByCode, figuresByCode } = lookUp(briefing);
  return claimsByCode.get(code) ?? figuresByCode.get(code);
}

function byId<T extends { id: string }>(items: readonly T[]): Entries<T> {
  return new Map(items.map((item) => [item.id, item]));
}

function byCode<T extends { code: string }>(items: readonly T[]): Entries<T> {
  return new Map(items.map((item) => [item.code, item]));
}

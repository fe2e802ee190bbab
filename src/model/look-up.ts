import type {
  Briefing,
  CompiledArticle,
  CompiledClaim,
  CompiledFigure,
  CompiledFinding,
  CompiledRelation,
  CompiledSource,
} from './compiled.ts';
import { memoize } from './memoize.ts';

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

/** Look up entries of a briefing without going over its lists: a map is made of each list when it is first asked for. */
export function lookUp(briefing: Pick<Briefing, Lists>): LookUp {
  return {
    get articles() {
      return articlesByCode(briefing.articles);
    },
    get claims() {
      return claimsById(briefing.claims);
    },
    get sources() {
      return sourcesById(briefing.sources);
    },
    get figures() {
      return figuresById(briefing.figures);
    },
    get relations() {
      return relationsById(briefing.relations);
    },
    get findings() {
      return findingsById(briefing.findings);
    },
    get claimsByCode() {
      return claimsByCode(briefing.claims);
    },
    get sourcesByCode() {
      return sourcesByCode(briefing.sources);
    },
    get figuresByCode() {
      return figuresByCode(briefing.figures);
    },
  };
}

const articlesByCode = memoize(byCode<CompiledArticle>);
const claimsById = memoize(byId<CompiledClaim>);
const sourcesById = memoize(byId<CompiledSource>);
const figuresById = memoize(byId<CompiledFigure>);
const relationsById = memoize(byId<CompiledRelation>);
const findingsById = memoize(byId<CompiledFinding>);
const claimsByCode = memoize(byCode<CompiledClaim>);
const sourcesByCode = memoize(byCode<CompiledSource>);
const figuresByCode = memoize(byCode<CompiledFigure>);

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

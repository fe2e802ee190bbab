import { cutToOne } from '../../compiler/analysis/cut-briefing.ts';
import {
  itemsOf,
  type Briefing,
  type CompiledArticle,
  type CompiledChart,
  type CompiledRelation,
  type Items,
} from '../../model/compiled.ts';
import type { PageKind } from '../../model/kinds.ts';

/** What a book holds: one article with all that stands in it, or the whole briefing. */
export interface BookScope {
  briefing: Briefing;
  articles: readonly CompiledArticle[];
  isWhole: boolean;
  /** The entries of a kind that are in the book, in the order of their codes. */
  entries: <K extends PageKind>(kind: K) => readonly Items[K][];
  charts: readonly CompiledChart[];
  /** How claims relate: of one article alone this is told with each of them. */
  relations: readonly CompiledRelation[];
}

/** Choose what the book of an article holds, or without one that of the whole briefing. */
export function chooseScope(whole: Briefing, article: CompiledArticle | null): BookScope {
  if (!article)
    return {
      briefing: whole,
      articles: whole.articles,
      isWhole: true,
      entries: (kind) => itemsOf(whole, kind),
      charts: whole.charts,
      relations: whole.relations,
    };
  const briefing = cutToOne(whole, article);
  const isHere = ({ places }: { places: readonly { article: string }[] }) => places.some((it) => it.article === article.code);
  return {
    briefing,
    articles: [article],
    isWhole: false,
    // What the briefing adds up to goes beyond an article.
    entries: (kind) => (kind === 'finding' ? [] : itemsOf(briefing, kind).filter(isHere)),
    charts: whole.charts.filter(({ beside }) => beside?.article === article.code),
    relations: [],
  };
}

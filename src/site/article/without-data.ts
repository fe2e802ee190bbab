import { listLinks } from '../../compiler/origins/carried.ts';
import { knockOut } from '../../compiler/origins/knock-out.ts';
import { printLoss } from '../../compiler/origins/print-knock-out.ts';
import type { Briefing, CompiledArticle, CompiledSource } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';

/** What an article loses without each source, by the id of the source. */
export type Losses = Record<string, Loss>;

export interface Loss {
  /** What is left, in words: `129 of 149 claims are left; five more rest on the same report.` */
  says: string;
  /** The codes of the claims and figures that nothing else supports, and of those that are taken to rest on the same report. */
  lost: string[];
  shared: string[];
}

/** List the sources through which an article has claims or figures, its own author left out. */
export function listSources({ sources, claims, figures }: Briefing, article: CompiledArticle): CompiledSource[] {
  const links = new Set(
    [...claims, ...figures].flatMap(({ places }) => listLinks({ places: places.filter((it) => it.article === article.code) })),
  );
  return sources.filter(({ id }) => links.has(id) && id !== article.authorSource);
}

/** Tell what an article loses without each of the sources through which it has claims. */
export function lossesOf(briefing: Briefing, article: CompiledArticle): Losses {
  const { claims, figures, relations } = briefing;
  return Object.fromEntries(
    listSources(briefing, article).map(({ id }): [string, Loss] => {
      const removed = new Set([id]);
      const ofClaims = knockOut(removed, claims, relations);
      const { all } = knockOut(removed, figures);
      const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);
      return [
        id,
        { says: printLoss(stringsOf(briefing), ofClaims), lost: [...codes(ofClaims.all), ...codes(all)], shared: codes(ofClaims.shared) },
      ];
    }),
  );
}

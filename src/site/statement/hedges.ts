import { listHedges, type Hedge } from '../../compiler/hedges/list-hedges.ts';
import { cutContext, type Context } from '../../compiler/analysis/cut-context.ts';
import { articlePath, locator, noteId, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { printHedgeGap } from '../compare/hedge-gap.ts';
import { capitalize, sourceName } from '../base/words.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** The words that one voice uses. */
export interface HedgeVoice {
  /** The id of the source. */
  source: string;
  name: string;
  lines: HedgeLine[];
}

/** A word where it stands. */
export interface HedgeLine extends Context {
  place: { text: string; path: string; article: string; paragraph: number | string };
  claim: CompiledClaim | null;
  /** What must be known of it: that no claim is marked there, or that who speaks is our reading. */
  remark: string | null;
}

/** A relation of which one telling has such words, and the other none. */
export interface HedgeRelation {
  relation: CompiledRelation;
  text: string;
}

/** Arrange the words of likelihood by who says them, those who say most first. */
export function viewHedges(briefing: Briefing): { sentences: string[]; voices: HedgeVoice[]; relations: HedgeRelation[] } {
  const strings = stringsOf(briefing);
  const { hedges, unread } = listHedges(briefing);
  const voices = [...Map.groupBy(hedges, ({ speaker }) => speaker)]
    .map(([source, own]) => ({
      source,
      name: capitalize(sourceName(briefing, source)),
      lines: own.map((hedge) => viewLine(strings, hedge)),
    }))
    .sort((one, other) => other.lines.length - one.lines.length);
  const relations = briefing.relations.flatMap((relation) => {
    const text = printHedgeGap(briefing, relation);
    return text ? [{ relation, text }] : [];
  });
  const retold = hedges.some(({ article }) => article.shows === 'edition') ? [strings.statement.retold] : [];
  return {
    sentences: [
      ...sumUp(strings, hedges),
      ...retold,
      ...(unread.length ? [strings.statement.noListFor({ articles: unread.map(({ code }) => code) })] : []),
    ],
    voices,
    relations,
  };
}

/** Say which words stand how often, the most frequent first. */
function sumUp(strings: Strings, hedges: readonly Hedge[]): string[] {
  if (hedges.length === 0) return [strings.statement.noHedges];
  const counts = [...Map.groupBy(hedges, ({ words }) => words.toLowerCase())]
    .map(([words, own]) => ({ words, count: own.length }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count);
  const bare = hedges.filter(({ claim }) => !claim).length;
  return [
    strings.statement.placesOf({ places: hedges.length, words: counts }),
    ...(bare ? [strings.statement.withoutClaim({ places: hedges.length, bare })] : []),
  ];
}

function viewLine(strings: Strings, { article, paragraph, start, end, claim, isInferred, kind }: Hedge): HedgeLine {
  const { code } = article;
  const fragment = claim && paragraph.notes.some(({ id, kind: own }) => own === 'claim' && id === claim.id);
  const remarks = [
    ...(claim ? [] : [strings.statement.noClaimMarked]),
    ...(isInferred ? [strings.statement.speakerIsReading] : []),
    ...(kind === 'given' ? [strings.statement.asClaimGives] : []),
  ];
  return {
    ...cutContext(paragraph.text, { start, end }, 120),
    place: {
      text: locator(code, paragraph.number),
      path: `${articlePath(article)}#${fragment ? noteId({ kind: 'claim', id: claim.id }, paragraph.number) : paragraphId(paragraph.number)}`,
      article: code,
      paragraph: paragraph.number,
    },
    claim,
    remark: remarks.length ? strings.statement.remarks({ remarks }) : null,
  };
}

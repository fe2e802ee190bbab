import { listHedges, type Hedge } from '../../compiler/hedges/list-hedges.ts';
import { cutContext, type Context } from '../../compiler/analysis/cut-context.ts';
import { articlePath, locator, noteId, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { printHedgeGap } from '../compare/hedge-gap.ts';
import { capitalize, printList, printNumberOf, sourceName } from '../base/words.ts';

/** What this part of the statement is about. */
export const HEDGES_TITLE = 'How sure they sound';

/** How the words are found, and what is said of them. */
export const HEDGES_LEAD =
  'Words by which a text makes a statement less than certain, or speaks of what is to come, as they are written: no percentages are put on them.';

/** What must be known of words that are not the document’s own. */
const RETOLD = 'In a reading edition those outside “ ” are ours, for those of the document.';

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
  const { hedges, unread } = listHedges(briefing);
  const voices = [...Map.groupBy(hedges, ({ speaker }) => speaker)]
    .map(([source, own]) => ({ source, name: capitalize(sourceName(briefing, source)), lines: own.map(viewLine) }))
    .sort((one, other) => other.lines.length - one.lines.length);
  const relations = briefing.relations.flatMap((relation) => {
    const text = printHedgeGap(briefing, relation);
    return text ? [{ relation, text }] : [];
  });
  const retold = hedges.some(({ article }) => article.shows === 'edition') ? [RETOLD] : [];
  return {
    sentences: [...sumUp(hedges), ...retold, ...(unread.length ? [printUnread(unread.map(({ code }) => code))] : [])],
    voices,
    relations,
  };
}

/** Say which words stand how often, the most frequent first. */
function sumUp(hedges: readonly Hedge[]): string[] {
  if (hedges.length === 0) return ['No such words were found.'];
  const counts = [...Map.groupBy(hedges, ({ words }) => words.toLowerCase())]
    .map(([words, own]) => ({ words, count: own.length }))
    .filter(({ count }) => count > 1)
    .sort((one, other) => other.count - one.count);
  const bare = hedges.filter(({ claim }) => !claim).length;
  return [
    `Such words stand in ${printNumberOf(hedges.length, 'place')}${counts.length ? `: ${printList(counts.map(({ words, count }) => `“${words}” in ${count}`))}` : ''}.`,
    ...(bare
      ? [
          `${hedges.length === 1 ? 'It stands' : capitalize(printNumberOf(bare, 'of them stands', 'of them stand'))} where no claim is marked, and ${bare === 1 ? 'is' : 'are'} listed under the voice of the paragraph.`,
        ]
      : []),
  ];
}

function printUnread(codes: readonly string[]): string {
  return `In ${printList(codes)} only the words that claims give are listed: we have no list for the language.`;
}

function viewLine({ article, paragraph, start, end, claim, isInferred, kind }: Hedge): HedgeLine {
  const { code } = article;
  const fragment = claim && paragraph.notes.some(({ id, kind: own }) => own === 'claim' && id === claim.id);
  const remarks = [
    ...(claim ? [] : ['no claim is marked here']),
    ...(isInferred ? ['who speaks here is our reading'] : []),
    ...(kind === 'given' ? ['as the claim gives it'] : []),
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
    remark: remarks.length ? remarks.join('; ') : null,
  };
}

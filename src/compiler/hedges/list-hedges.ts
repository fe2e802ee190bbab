import type { Briefing, CompiledArticle, CompiledClaim, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import type { Range } from '../anchor/find-quote.ts';
import { memoize } from '../../model/memoize.ts';
import { findHedges, type FoundHedge } from './find-hedges.ts';
import { locateHedge } from './locate-hedge.ts';
import type { HedgeKind } from './estimative-word.ts';

/** A word of likelihood where it stands, with who says it. */
export interface Hedge extends Omit<FoundHedge, 'kind'> {
  /** `given` where no list has it, and a claim gives it as its hedge. */
  kind: HedgeKind | 'given';
  article: CompiledArticle;
  paragraph: CompiledParagraph;
  /** The source that speaks: of the claim's chain the first that is stated; where no claim is marked there, the voice of the paragraph. */
  speaker: string;
  /** Whether that it speaks here is our reading. */
  isInferred: boolean;
  /** The claim at whose words it stands; null where none is marked there. */
  claim: CompiledClaim | null;
}

/** The words of likelihood of the articles, in reading order. */
export interface Hedges {
  hedges: Hedge[];
  /** The articles in whose language no such words are known. */
  unread: CompiledArticle[];
}

/** List where words of likelihood stand, and who says each. */
export const listHedges: (briefing: Briefing) => Hedges = memoize(({ articles, claims }) => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const unread: CompiledArticle[] = [];
  const hedges = articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const found = findHedges(paragraph.text, article.language);
      if (!found && !unread.includes(article)) unread.push(article);
      const notes = paragraph.notes.filter(({ kind }) => kind === 'claim');
      const listed = found ?? [];
      const marked: Marked = { language: article.language, notes, claims: byId };
      const given = listGiven(paragraph, marked).filter((hedge) => !listed.some((it) => overlap(it, hedge)));
      return [...listed, ...given].sort(byStart).map((hedge): Hedge => {
        const claim = claimAt(hedge, paragraph, marked);
        return { ...hedge, article, paragraph, claim, ...speakerOf(claim, article, paragraph) };
      });
    }),
  );
  return { hedges, unread };
});

const byStart = (one: Range, other: Range) => one.start - other.start;
const overlap = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

/** The claims that are marked in a paragraph, and the language of its words. */
interface Marked {
  language: string;
  notes: readonly CompiledNote[];
  claims: ReadonlyMap<string, CompiledClaim>;
}

/** List the words that claims give as their hedges, each once. */
function listGiven({ text }: CompiledParagraph, { language, notes, claims }: Marked): Pick<Hedge, 'kind' | 'words' | 'start' | 'end'>[] {
  const ranges = notes.flatMap((note) =>
    note.ranges.flatMap((range) => locateHedge(text, language, claims.get(note.id)?.hedge ?? null, range)),
  );
  return [...new Map(ranges.map((range) => [range.start, range])).values()].map((range) => ({
    kind: 'given',
    words: text.slice(range.start, range.end),
    ...range,
  }));
}

/** Find the claim at whose words a hedge stands, those that the claim gives as its hedge included: of several the one with the fewest words. */
function claimAt(hedge: Range, { text }: CompiledParagraph, { language, notes, claims }: Marked): CompiledClaim | null {
  const found = notes.flatMap(({ id, ranges }) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const own = [...ranges, ...ranges.flatMap((range) => locateHedge(text, language, claim.hedge, range))];
    const covering = own.filter((range) => overlap(range, hedge));
    return covering.length ? [{ claim, length: Math.min(...covering.map((range) => range.end - range.start)) }] : [];
  });
  return found.sort((one, other) => one.length - other.length)[0]?.claim ?? null;
}

function speakerOf(
  claim: CompiledClaim | null,
  { code }: CompiledArticle,
  { number, voice, inferred }: CompiledParagraph,
): Pick<Hedge, 'speaker' | 'isInferred'> {
  const place = claim?.places.find((it) => it.article === code && it.paragraph === number);
  const speaker = place?.chain.find((link) => link !== null) ?? voice;
  const steps = claim ? (place?.inferred ?? []) : inferred;
  return { speaker, isInferred: steps.some(({ source }) => source === speaker) };
}

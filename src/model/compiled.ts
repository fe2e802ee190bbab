import type { Element } from 'hast';
import { z } from 'zod';
import { articleFacts, documentFacts, paragraphFacts } from './article.ts';
import { briefingFacts, version } from './briefing.ts';
import { barChart, campaignChart, dotChart, partOfWholeChart, rangeChart, timelineChart } from './chart.ts';
import { claim } from './claim.ts';
import { boundedNumber, dateFigure, figurePlace, vagueFigure } from './figure.ts';
import { finding } from './finding.ts';
import { documentImage, IMAGE_TYPES, type ImageType } from './image.ts';
import { NOTE_KINDS, type Kind, type KINDS, type PageKind } from './kinds.ts';
import { name } from './name.ts';
import { articleCode, chain, inferredStep, paragraphNumber } from './place.ts';
import { relationFacts } from './relation.ts';
import type { Release } from './release.ts';
import { source } from './source.ts';
import { translationFacts } from './translation.ts';

/** The kinds of entries that a passage can be annotated with. */
export const noteKind = z.enum(NOTE_KINDS);

/** The words of a translation that render those of a place. */
export const translatedWords = z.strictObject({
  quote: z.string().describe('The words as the page shows them'),
  start: z.int().describe('Where they stand in the translated paragraph, in UTF-16 units of its text'),
  end: z.int(),
});
export type TranslatedWords = z.infer<typeof translatedWords>;

/** Where something is said. */
export const compiledPlace = z.strictObject({
  article: articleCode.describe('The article, by its code'),
  paragraph: paragraphNumber.describe('The paragraph, by its number'),
  quote: z.string().describe('The words as the page shows them'),
  translation: translatedWords
    .optional()
    .describe('The words of the translation that render them; left out where none are named: then the whole paragraph does'),
});
export type CompiledPlace = z.infer<typeof compiledPlace>;

/** A place, and the way by which what it says came there. */
export const compiledEvidence = compiledPlace.extend({
  chain,
  inferred: z.array(inferredStep).describe('The sources whose step in the chain is our reading, with the reason'),
});
export type CompiledEvidence = z.infer<typeof compiledEvidence>;

/** A place of a figure, which may have a qualifier of its own. */
export const compiledFigurePlace = compiledEvidence.extend(figurePlace.pick({ qualifier: true }).shape);
export type CompiledFigurePlace = z.infer<typeof compiledFigurePlace>;

/** Tell whether a place has a chain: those of claims and figures have one. */
export function hasChain(place: CompiledPlace | CompiledEvidence): place is CompiledEvidence {
  return 'chain' in place;
}

/** The way by which something came into an article. */
export type Way = Pick<CompiledEvidence, 'article' | 'chain' | 'inferred'>;

const placed = { places: z.array(compiledPlace).describe('Every place in the articles, with its words') };
const chained = { places: z.array(compiledEvidence).describe('Every place in the articles, with its words and its chain') };

/** A note on a paragraph. */
export const compiledNote = z.strictObject({
  kind: noteKind,
  ref: z.string().describe('The code of the claim, source or figure'),
  id: z.string(),
  ranges: z
    .array(z.strictObject({ start: z.int(), end: z.int() }))
    .describe('The words of the shown text, in UTF-16 units of the paragraph’s text; none where only the paragraph is meant'),
  mark: z
    .int()
    .nullable()
    .describe('The number of the mark with which it stands level (`data-mark`); null where only the paragraph is meant'),
  first: z.boolean().describe('Whether it’s the first note of its claim, source or figure in the article'),
});
export type CompiledNote = z.infer<typeof compiledNote>;

/** A paragraph as the page shows it. */
export const compiledParagraph = paragraphFacts.extend({
  text: z.string().describe('Its words, without markup'),
  note: z.string().nullable().describe('What the paragraph leaves open, in our words'),
  tree: z.custom<Element>().describe('The annotated text as a tree (hast), sanitised'),
  notes: z.array(compiledNote).describe('Ordered by where they begin'),
});
export type CompiledParagraph = z.infer<typeof compiledParagraph>;

/** A numeral that is no figure, or a pattern of such, and why. */
export const compiledWaiver = z.strictObject({
  words: z.string().describe('The words with the numeral; of a pattern, its words, in which `*` stands for any characters of a word'),
  paragraph: paragraphNumber.nullable().describe('The paragraph in which they stand; null of a pattern, which fits in the whole article'),
  reason: z.string().describe('Why the numeral is no figure'),
});

/** An image of a document, as its file is. */
export const compiledImage = documentImage.extend({
  type: z
    .enum(Object.keys(IMAGE_TYPES) as [ImageType, ...ImageType[]])
    .describe('The format of its file, which is also the ending of its address'),
  width: z.int().describe('In pixels'),
  height: z.int().describe('In pixels'),
  sha256: z.string().describe('The SHA-256 of its file'),
});
export type CompiledImage = z.infer<typeof compiledImage>;

/** A paragraph of an article in another language. */
export const translatedParagraph = z.strictObject({
  number: paragraphNumber,
  text: z.string().describe('Its words, without markup'),
  tree: z.custom<Element>().describe('The text as a tree (hast), sanitised'),
});
export type TranslatedParagraph = z.infer<typeof translatedParagraph>;

/** The translation of an article, paragraph by paragraph. */
export const compiledTranslation = translationFacts.extend({
  paragraphs: z.array(translatedParagraph).describe('Those of the article, in the same order'),
});
export type CompiledTranslation = z.infer<typeof compiledTranslation>;

/** An article as its page shows it. */
export const compiledArticle = articleFacts
  .omit({ author: true, document: true, waived: true, paragraphs: true, wording: true, images: true })
  .extend({
    id: z.string().describe('The slug'),
    ...documentFacts.pick({ title: true, author: true, publisher: true, date: true }).shape,
    authorSource: z.string().describe('The source that stands for the author of the document'),
    document: documentFacts.pick({ file: true, sha256: true, words: true, paragraphs: true, url: true, accessed: true, license: true }),
    verified: z
      .strictObject({
        date: z.iso.date(),
        quotations: z.int(),
        numbers: z.int(),
        words: z.int().nullable().describe('Words compared, of a document in its own wording; null of a reading edition'),
      })
      .nullable()
      .describe(
        'What the last comparison of this edition with its document found; null if the edition has changed since, or never was compared',
      ),
    shows: z
      .enum(['edition', 'original', 'document'])
      .describe(
        'Which text is shown: our reading edition, the original wording in its place, or a document that may be published as it is',
      ),
    waivers: z.array(compiledWaiver).optional().describe('The numerals of it that are no figures; left out where there are none'),
    images: z.array(compiledImage).optional().describe('The images of the document, by their numbers; left out where there are none'),
    paragraphs: z.array(compiledParagraph),
    translation: compiledTranslation.optional().describe('Its translation; left out where there is none'),
  });
export type CompiledArticle = z.infer<typeof compiledArticle>;

/** The origins of a claim, together with those of the claims that tell the same. */
export const compiledOrigins = z.strictObject({
  told: z.int().describe('How often it is told'),
  known: z.int().describe('How many known origins it has'),
  notStated: z.int().describe('How many tellings state no origin'),
  merged: z.int().describe('How many origins are left when those that we infer to be one are merged'),
});
export type CompiledOrigins = z.infer<typeof compiledOrigins>;

export const compiledSource = source.extend(placed);
export type CompiledSource = z.infer<typeof compiledSource>;

export const compiledClaim = claim.omit({ evidence: true }).extend({ ...chained, origins: compiledOrigins });
export type CompiledClaim = z.infer<typeof compiledClaim>;

const figurePlaces = { places: z.array(compiledFigurePlace).describe(chained.places.description ?? '') };
export const compiledFigure = z.discriminatedUnion('kind', [
  boundedNumber.extend(figurePlaces),
  dateFigure.extend(figurePlaces),
  vagueFigure.extend(figurePlaces),
]);
export type CompiledFigure = z.infer<typeof compiledFigure>;

export const compiledRelation = relationFacts.extend(placed);
export type CompiledRelation = z.infer<typeof compiledRelation>;

export const compiledChart = z.discriminatedUnion('type', [
  partOfWholeChart.extend(placed),
  barChart.extend(placed),
  dotChart.extend(placed),
  rangeChart.extend(placed),
  timelineChart.extend(placed),
  campaignChart.extend(placed),
]);
export type CompiledChart = z.infer<typeof compiledChart>;

/** A finding, its placeholders filled; its places are those of what it rests on. */
export const compiledFinding = finding.omit({ holds: true }).extend(placed);
export type CompiledFinding = z.infer<typeof compiledFinding>;

/** A name, with every place that mentions it. */
export const compiledName = name.omit({ not: true }).extend(placed);
export type CompiledName = z.infer<typeof compiledName>;

/** An entry of each kind. */
export interface Items extends Record<Kind, { id: string; code: string; places: CompiledPlace[] }> {
  finding: CompiledFinding;
  claim: CompiledClaim;
  source: CompiledSource;
  figure: CompiledFigure;
  name: CompiledName;
  relation: CompiledRelation;
  chart: CompiledChart;
}

/** An entry that has a page of its own. */
export type PageItem = Items[PageKind];

/** What a retired id leaves behind: it answers for good, with what became of it. */
export const compiledTombstone = z.strictObject({
  key: z.string().describe('The key under which it was sealed: `claim:x@A¶7`, or `claim:x` for the entry itself'),
  // The name under which it is published.
  thing: z
    .string()
    .nullable()
    .describe('The entry, where this is the one tombstone that answers for it on the page of an article that has no note of it left'),
  code: z.string().describe('The code of the entry, or the locator of a paragraph or section'),
  label: z.string(),
  article: articleCode.nullable().describe('The article on whose page it stood, null for what stands in lists only'),
  words: z.string().nullable().describe('The words that it had, with their context'),
  version: z.string().describe('The version in which these were sealed'),
  reason: z.string(),
  instead: z.string().nullable().describe('The key of what a reader should look at now'),
});
export type CompiledTombstone = z.infer<typeof compiledTombstone>;

/** An id that leads to something that has another one now. */
export const compiledFormerId = z.strictObject({ key: z.string(), now: z.string() });
export type CompiledFormerId = z.infer<typeof compiledFormerId>;

/** All that a briefing says, checked and resolved. Every page, chart, print and export renders this value. */
export const compiledBriefing = briefingFacts.omit({ articles: true, versions: true }).extend({
  version: version.shape.version,
  date: version.shape.date,
  versions: z.array(version).describe('Newest first'),
  hash: z.string().describe('SHA-256 of everything below but its markup, in hexadecimal digits'),
  articles: z.array(compiledArticle),
  findings: z.array(compiledFinding),
  sources: z.array(compiledSource),
  claims: z.array(compiledClaim),
  figures: z.array(compiledFigure),
  names: z.array(compiledName),
  relations: z.array(compiledRelation),
  charts: z.array(compiledChart),
  tombstones: z.array(compiledTombstone),
  formerIds: z.array(compiledFormerId),
});

/** What pages tell of earlier versions as well, which is not published again with each. */
export interface Briefing extends z.infer<typeof compiledBriefing> {
  /** The versions that are closed, newest first. */
  releases: CompiledRelease[];
  /** The first version of each entry, by its sealed key: `claim:x`, `paragraph:A¶7`. */
  since: Record<string, string>;
  rewordings: CompiledRewording[];
  /** The briefing from which this part was cut; a whole one has none. */
  whole?: Briefing;
}

/** What other words a sealed id stood for before those that it stands for now. */
export interface CompiledRewording {
  /** The key under which it is sealed now: `paragraph:A¶7`, `claim:x@A¶7`. */
  key: string;
  /** The version in which it first had the words that it has now. */
  since: string;
  /** Why they were changed last. */
  reason: string;
  /** The words before, oldest first, each with the version in which it was sealed. */
  before: { version: string; words: string }[];
}

/** A file that is kept of a closed version, served for good. */
export interface KeptFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** A closed version. */
export interface CompiledRelease extends Release {
  files: KeptFile[];
}

/** List the entries of a kind. */
export function itemsOf<K extends Kind>(briefing: Pick<Briefing, (typeof KINDS)[Kind]['plural']>, kind: K): readonly Items[K][] {
  const lists: { [L in Kind]: readonly Items[L][] } = {
    finding: briefing.findings,
    claim: briefing.claims,
    source: briefing.sources,
    figure: briefing.figures,
    name: briefing.names,
    relation: briefing.relations,
    chart: briefing.charts,
  };
  return lists[kind];
}

import type { z } from 'zod';
import type { ArticleFacts, inferredDate, section } from './article.ts';
import type { BriefingFacts, version } from './briefing.ts';
import type { Chart } from './chart.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './figure.ts';
import type { Chain, ParagraphNumber } from './place.ts';
import type { Relation } from './relation.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

/** The three kinds of thing that a passage can be annotated with. */
export type NoteKind = 'claim' | 'source' | 'figure';

/** Where something is said: the words as the page shows them. */
export interface CompiledPlace {
  article: string;
  paragraph: ParagraphNumber;
  quote: string;
}

/** A note on a paragraph. */
export interface CompiledNote {
  kind: NoteKind;
  /** The code of the claim, source or figure. */
  ref: string;
  id: string;
  /** The words of the shown text, in UTF-16 units of the paragraph's text; none where only the paragraph is meant. */
  ranges: { start: number; end: number }[];
  /** The number of the mark with which it stands level (`data-mark`); null where only the paragraph is meant. */
  mark: number | null;
  /** Whether it's the first note of its claim, source or figure in the article. */
  first: boolean;
}

/** A paragraph as the page shows it. */
export interface CompiledParagraph {
  number: ParagraphNumber;
  text: string;
  voice: string;
  relays: string[];
  note: string | null;
  /** The annotated text, sanitised. */
  html: string;
  /** Ordered by where they begin. */
  notes: CompiledNote[];
}

export interface CompiledArticle {
  /** The slug. */
  id: string;
  code: string;
  label: string;
  title: string | null;
  author: string | null;
  publisher: string | null;
  date: string | null;
  inferredDate: z.infer<typeof inferredDate> | null;
  language: string;
  summary: string;
  /** The source that stands for the author of the document. */
  authorSource: string;
  document: Pick<ArticleFacts['document'], 'file' | 'sha256' | 'words' | 'paragraphs'>;
  /** What the last comparison of this edition with its document found; null if the edition has changed since, or never was compared. */
  verified: { date: string; quotations: number; numbers: number } | null;
  /** Which text the page shows: our reading edition, or the original wording. */
  shows: 'edition' | 'original';
  sections: z.infer<typeof section>[];
  paragraphs: CompiledParagraph[];
}

/** The origins of a claim, together with those of the claims that tell the same. */
export interface CompiledOrigins {
  told: number;
  known: number;
  notStated: number;
  merged: number;
}

type Unplaced<T> = T extends unknown ? Omit<T, 'places' | 'evidence'> : never;
interface Placed {
  places: CompiledPlace[];
}
interface Chained {
  /** The chain of each place, in the order of `places`. */
  chains: Chain[];
}

export type CompiledSource = Unplaced<Source> & Placed;
export type CompiledClaim = Unplaced<Claim> & Placed & Chained & { origins: CompiledOrigins };
export type CompiledFigure = Unplaced<Figure> & Placed & Chained;
export type CompiledRelation = Relation & Placed;
export type CompiledChart = Chart & Placed;

/** All that a briefing says, checked and resolved. Every page, chart, print and export renders this value. */
export interface Briefing extends Omit<BriefingFacts, 'articles' | 'versions'> {
  version: string;
  date: string;
  versions: z.infer<typeof version>[];
  /** SHA-256 of everything below but its markup, in hexadecimal digits. */
  hash: string;
  articles: CompiledArticle[];
  sources: CompiledSource[];
  claims: CompiledClaim[];
  figures: CompiledFigure[];
  relations: CompiledRelation[];
  charts: CompiledChart[];
  tombstones: CompiledTombstone[];
  formerIds: CompiledFormerId[];
  /** The versions that are closed, newest first. */
  releases: CompiledRelease[];
  /** The first version of each thing, by its sealed key: `claim:x`, `paragraph:A¶7`. */
  since: Record<string, string>;
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

/** What a retired id leaves behind: it answers for good, with what became of it. */
export interface CompiledTombstone {
  /** The key under which it was sealed: `claim:x@A¶7`, or `claim:x` for the thing itself. */
  key: string;
  /** The thing, where this is the one tombstone that answers for it on the page of an article that has no note of it left. */
  thing: string | null;
  /** The code of the thing, or the locator of a paragraph or section. */
  code: string;
  label: string;
  /** The article on whose page it stood, null for what stands in lists only. */
  article: string | null;
  /** The words that it had, with their context. */
  words: string | null;
  /** The version in which these were sealed. */
  version: string;
  reason: string;
  /** The key of what a reader should look at now. */
  instead: string | null;
}

/** An id that leads to something that has another one now. */
export interface CompiledFormerId {
  key: string;
  now: string;
}

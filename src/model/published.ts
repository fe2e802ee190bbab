import { z } from 'zod';
import { boundedNumber, dateFigure, figurePlace, vagueFigure } from './figure.ts';
import {
  compiledArticle,
  compiledBriefing,
  compiledClaim,
  compiledParagraph,
  compiledPlace,
  compiledTranslation,
  translatedParagraph,
  type CompiledArticle,
  type CompiledClaim,
  type CompiledEvidence,
  type CompiledFigure,
} from './compiled.ts';
import { chain, inferredStep } from './place.ts';

/**
 * The version of what `briefing.json` looks like. A new major version means that a program which read the one before
 * may have to change; a new minor version only adds keys.
 */
export const SCHEMA_VERSION = '1.4.0';

/** A paragraph as it is published. */
export const publishedParagraph = compiledParagraph.omit({ tree: true, notes: true });

export const publishedTranslatedParagraph = translatedParagraph.omit({ tree: true });
/** A translation as it is published. */
export const publishedTranslation = compiledTranslation.extend({ paragraphs: z.array(publishedTranslatedParagraph) });

/** An article as it is published: without what only its page needs, and with its paragraphs as places, as other entries have them. */
export const publishedArticle = compiledArticle.extend({
  places: z.array(compiledPlace).describe('Every paragraph, with its whole text'),
  paragraphs: z.array(publishedParagraph),
  translation: publishedTranslation.optional().describe(compiledArticle.shape.translation.description ?? ''),
});

/** Places and their chains as they are published: side by side. */
const chained = {
  places: z.array(compiledPlace).describe('Every place in the articles, with its words'),
  chains: z.array(chain).describe('The chain of each place, in the order of `places`: source ids, origin first'),
  inferred: z
    .array(z.array(inferredStep))
    .describe('For each chain, in the same order, the sources whose step in it is our reading, with the reason'),
};

const { origins, ...claimFacts } = compiledClaim.shape;
export const publishedClaim = z.strictObject({ ...claimFacts, ...chained, origins });
export const publishedFigurePlace = compiledPlace.extend(figurePlace.pick({ qualifier: true }).shape);
const figurePlaces = {
  ...chained,
  places: z.array(publishedFigurePlace).describe(chained.places.description ?? ''),
};
export const publishedFigure = z.discriminatedUnion('kind', [
  boundedNumber.extend(figurePlaces),
  dateFigure.extend(figurePlaces),
  vagueFigure.extend(figurePlaces),
]);

/** `/briefing.json`: the whole briefing for programs. */
export const publishedBriefing = z.strictObject({
  $schema: z.url().describe('The address of this schema'),
  schemaVersion: z.literal(SCHEMA_VERSION).describe('A new major version: programs may have to change; a new minor one only adds keys'),
  ...compiledBriefing.shape,
  articles: z.array(publishedArticle),
  claims: z.array(publishedClaim),
  figures: z.array(publishedFigure),
});
export type PublishedBriefing = z.infer<typeof publishedBriefing>;

/** Bring the translation of an article into the form in which it is published; nothing where there is none. */
export function publishTranslation({
  translation,
}: Pick<CompiledArticle, 'translation'>): Pick<z.infer<typeof publishedArticle>, 'translation'> {
  if (!translation) return {};
  return { translation: { ...translation, paragraphs: translation.paragraphs.map(({ number, text }) => ({ number, text })) } };
}

/** Bring claims into the form in which they are published. */
export function publishClaims(claims: readonly CompiledClaim[]): z.infer<typeof publishedClaim>[] {
  return claims.map(({ places, origins: count, ...facts }) => ({ ...facts, ...splitChains(places), origins: count }));
}

/** Bring figures into the form in which they are published. */
export function publishFigures(figures: readonly CompiledFigure[]): z.infer<typeof publishedFigure>[] {
  return figures.map((figure) => ({ ...figure, ...splitChains(figure.places) }));
}

function splitChains<P extends CompiledEvidence>(evidence: readonly P[]) {
  return {
    places: evidence.map(({ chain: _, inferred: __, ...place }) => place),
    chains: evidence.map((it) => it.chain),
    inferred: evidence.map((it) => it.inferred),
  };
}

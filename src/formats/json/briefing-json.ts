import type { Briefing } from '../../model/compiled.ts';
import {
  publishClaims,
  publishedBriefing,
  publishFigures,
  publishTranslation,
  SCHEMA_VERSION,
  type PublishedBriefing,
} from '../../model/published.ts';
import { BRIEFING_SCHEMA_PATH } from '../links/links.ts';
import { type SpokenLanguage, stringsOf } from '../../strings/index.ts';
import { makeNamedSchema } from './schema-names.ts';

/**
 * Print the whole briefing as JSON for programs: everything but the markup of the pages, and what is told of earlier versions.
 *
 * @param site the public address of the site, without a slash at its end
 */
export function printBriefingJson(
  { releases: _, since: __, rewordings: ___, whole: ____, ...briefing }: Briefing,
  site = briefing.site,
): string {
  const articles = briefing.articles.map(({ paragraphs, ...article }) => ({
    ...article,
    places: paragraphs.map(({ number, text }) => ({ article: article.code, paragraph: number, quote: text })),
    paragraphs: paragraphs.map(({ number, text, voice, relays, inferred, note }) => ({ number, text, voice, relays, inferred, note })),
    ...publishTranslation(article),
  }));
  const published: PublishedBriefing = {
    $schema: schemaId(site),
    schemaVersion: SCHEMA_VERSION,
    ...briefing,
    site,
    articles,
    claims: publishClaims(briefing.claims),
    figures: publishFigures(briefing.figures),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

/** Print the JSON Schema (draft 2020-12) of what `printBriefingJson` prints. */
export function printBriefingSchema(briefing: Pick<Briefing, 'title' | 'site' | keyof SpokenLanguage>, site = briefing.site): string {
  const name = stringsOf(briefing).linkedData.schema({ briefing: briefing.title, version: SCHEMA_VERSION });
  const { $schema, ...schema } = makeNamedSchema(publishedBriefing);
  return `${JSON.stringify({ $schema, $id: schemaId(site), title: name, ...schema }, null, 2)}\n`;
}

/** The version is a part of the id, so that a copy of the schema is not taken for a later one. */
function schemaId(site: string): string {
  return `${site}${BRIEFING_SCHEMA_PATH}?version=${SCHEMA_VERSION}`;
}

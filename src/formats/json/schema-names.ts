import { z } from 'zod';
import { inferredDate, section } from '../../model/article.ts';
import { version } from '../../model/briefing.ts';
import {
  compiledArticle,
  compiledChart,
  compiledFinding,
  compiledFormerId,
  compiledImage,
  compiledName,
  compiledOrigins,
  compiledPlace,
  compiledRelation,
  compiledSource,
  compiledTombstone,
  compiledWaiver,
  translatedWords,
} from '../../model/compiled.ts';
import { besideParagraph } from '../../model/chart.ts';
import { when } from '../../model/claim.ts';
import { edtf } from '../../model/date.ts';
import { period } from '../../model/figure.ts';
import { evidenceOfFinding } from '../../model/finding.ts';
import { difference } from '../../model/relation.ts';
import { articleCode, chain, id, inferredStep, language, paragraphNumber } from '../../model/place.ts';
import {
  publishedArticle,
  publishedClaim,
  publishedFigure,
  publishedFigurePlace,
  publishedParagraph,
  publishedTranslatedParagraph,
  publishedTranslation,
} from '../../model/published.ts';

/** The nouns of a briefing, by the names under which its JSON Schema defines them: what a generator of types calls them. */
const NAMES: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [publishedArticle, 'Article'],
  [publishedParagraph, 'Paragraph'],
  [publishedTranslation, 'Translation'],
  [publishedTranslatedParagraph, 'TranslatedParagraph'],
  [compiledPlace, 'Place'],
  [translatedWords, 'TranslatedWords'],
  [compiledFinding, 'Finding'],
  [compiledSource, 'Source'],
  [publishedClaim, 'Claim'],
  [compiledOrigins, 'Origins'],
  [publishedFigure, 'Figure'],
  [publishedFigurePlace, 'FigurePlace'],
  ...publishedFigure.options.map((it): [z.core.$ZodType, string] => [it, `${pascal(it.shape.kind.value)}Figure`]),
  [compiledName, 'Name'],
  [compiledRelation, 'Relation'],
  [compiledChart, 'Chart'],
  ...compiledChart.options.map((it): [z.core.$ZodType, string] => [it, `${pascal(it.shape.type.value)}Chart`]),
  [besideParagraph, 'Beside'],
  [compiledArticle.shape.document, 'DocumentFile'],
  [compiledArticle.shape.verified.unwrap(), 'Verification'],
  [evidenceOfFinding, 'FindingEvidence'],
  [when, 'When'],
  [period, 'Period'],
  [difference, 'Difference'],
  [compiledTombstone, 'Tombstone'],
  [compiledFormerId, 'FormerId'],
  [compiledWaiver, 'Waiver'],
  [version, 'Version'],
  [section, 'Section'],
  [compiledImage, 'Image'],
  [inferredDate, 'InferredDate'],
  [inferredStep, 'InferredStep'],
  [chain, 'Chain'],
  [edtf, 'Edtf'],
  [id, 'Id'],
  [language, 'Language'],
  [articleCode, 'ArticleCode'],
  [paragraphNumber, 'ParagraphNumber'],
]);

/** Write the name of a kind as the name of a type: `part-of-whole` → `PartOfWhole`. */
function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What Zod knows of each schema, and the name of it where it is a noun. */
class NamedSchemas extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const known = z.globalRegistry.get(schema);
    const name = NAMES.get(schema);
    return name === undefined ? known : { ...known, id: name };
  }
}

/** Make the JSON Schema (draft 2020-12) of published data: each noun once, under its name in `$defs`. */
export function makeNamedSchema(schema: z.core.$ZodType) {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: new NamedSchemas() });
}

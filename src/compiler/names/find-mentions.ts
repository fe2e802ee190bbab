import type { ArticleFacts } from '../../model/article.ts';
import type { CompiledPlace } from '../../model/compiled.ts';
import type { Name } from '../../model/name.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { SPACED } from '../text/unspaced.ts';
import type { TextRecord } from '../records/read-article.ts';

/** What a spelling is one of, and where it is not. */
type Spelled = Pick<Name, 'id' | 'spellings' | 'not'>;

/** An article as far as mentions go. */
interface Text {
  code: string;
  paragraphs: readonly { number: ParagraphNumber; text: string }[];
}

/** The mentions of names in articles, in reading order. */
export interface Mentions {
  /** The places of each name, by its id; one for each mention. */
  byName: ReadonlyMap<string, CompiledPlace[]>;
  /** Spellings that several names have in one place. */
  ambiguous: { spelling: string; names: string[]; article: string; paragraph: CompiledPlace['paragraph'] }[];
}

/**
 * Find where articles mention names. At each place the longest spelling counts, in whole words and with its capitals:
 * “Raqqa” within “Raqqa Is Being Slaughtered Silently” is no mention of the city.
 */
export function findMentions(articles: readonly Text[], names: readonly Spelled[]): Mentions {
  const byName = new Map<string, CompiledPlace[]>(names.map(({ id }) => [id, []]));
  const ambiguous: Mentions['ambiguous'] = [];
  const bySpelling = Map.groupBy(
    names.flatMap((name) => name.spellings.map((spelling) => ({ spelling, name }))),
    ({ spelling }) => spelling,
  );
  if (bySpelling.size === 0) return { byName, ambiguous };
  const longestFirst = [...bySpelling.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<!${SPACED})(?:${longestFirst.map(toPattern).join('|')})(?!${SPACED})`, 'gu');
  for (const { code: article, paragraphs } of articles) {
    for (const { number: paragraph, text } of paragraphs) {
      for (const [quote] of text.matchAll(pattern)) {
        const spelling = quote.replace(/\s+/g, ' ').replaceAll('’', "'");
        const meant = [...bySpelling]
          .filter(([it]) => it.replaceAll('’', "'") === spelling)
          .flatMap(([, entries]) => entries.map(({ name }) => name))
          .filter(({ not }) => !not.some((it) => it.article === article && String(it.paragraph) === String(paragraph)));
        if (meant.length > 1) ambiguous.push({ spelling, names: meant.map(({ id }) => id), article, paragraph });
        for (const { id } of meant) byName.get(id)?.push({ article, paragraph, quote });
      }
    }
  }
  return { byName, ambiguous };
}

/** Take the text of an edition by its paragraphs. */
export function editionText({ facts, paragraphs }: Pick<TextRecord<ArticleFacts>, 'facts' | 'paragraphs'>): Text {
  const { code, paragraphs: numbered } = facts.value;
  return { code, paragraphs: numbered.map(({ number }, at) => ({ number, text: paragraphs[at]?.text ?? '' })) };
}

function toPattern(spelling: string): string {
  return spelling
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}

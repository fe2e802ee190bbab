import type { Briefing, CompiledArticle, CompiledParagraph } from '../model/compiled.ts';
import type { ParagraphNumber } from '../model/place.ts';

/** A paragraph that both readers have, word for word. */
export interface SharedParagraph {
  /** Its locator in the first reading: `A¶7`. */
  locator: string;
  one: CompiledParagraph;
  other: CompiledParagraph;
}

/** An article in both readings. */
export interface SharedArticle {
  one: CompiledArticle;
  other: CompiledArticle;
  paragraphs: readonly SharedParagraph[];
  /** The paragraphs whose words only one of the two has: what stands in them cannot be compared. */
  apart: { one: readonly ParagraphNumber[]; other: readonly ParagraphNumber[] };
}

/**
 * Find the articles that two readings have in common: each article of the first with that of the second with which it
 * shares most paragraphs, word for word but for white space. Codes and ids may differ.
 */
export function alignArticles(one: Briefing, other: Briefing): SharedArticle[] {
  const candidates = one.articles
    .flatMap((article) => other.articles.map((it) => shareParagraphs(article, it)))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .sort((a, b) => b.paragraphs.length - a.paragraphs.length || likeness(b) - likeness(a));
  const taken = new Set<CompiledArticle>();
  const found = candidates.filter((it) => {
    if (taken.has(it.one) || taken.has(it.other)) return false;
    taken.add(it.one).add(it.other);
    return true;
  });
  return found.sort((a, b) => one.articles.indexOf(a.one) - one.articles.indexOf(b.one));
}

/** Where the words decide nothing, the same id or code does. */
const likeness = ({ one, other }: SharedArticle) => Number(one.id === other.id) + Number(one.code === other.code);

function shareParagraphs(one: CompiledArticle, other: CompiledArticle): SharedArticle {
  const left = Map.groupBy(other.paragraphs, ({ text }) => fold(text));
  const paragraphs = one.paragraphs.flatMap((paragraph) => {
    const same = left.get(fold(paragraph.text)) ?? [];
    const found = same.find(({ number }) => number === paragraph.number) ?? same[0];
    if (!found) return [];
    same.splice(same.indexOf(found), 1);
    return [{ locator: `${one.code}¶${paragraph.number}`, one: paragraph, other: found }];
  });
  const numbersBut = (all: readonly CompiledParagraph[], shared: readonly CompiledParagraph[]) =>
    all.filter((it) => !shared.includes(it)).map(({ number }) => number);
  return {
    one,
    other,
    paragraphs,
    apart: {
      one: numbersBut(
        one.paragraphs,
        paragraphs.map((it) => it.one),
      ),
      other: numbersBut(
        other.paragraphs,
        paragraphs.map((it) => it.other),
      ),
    },
  };
}

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

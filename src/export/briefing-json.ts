import type { Briefing } from '../schema/compiled.ts';

/** Print the whole briefing as JSON for programs: everything but the markup of the pages, and what is told of earlier versions. */
export function printBriefingJson({ releases: _, since: __, ...briefing }: Briefing): string {
  const articles = briefing.articles.map(({ paragraphs, ...article }) => ({
    ...article,
    places: paragraphs.map(({ number, text }) => ({ article: article.code, paragraph: number, quote: text })),
    paragraphs: paragraphs.map(({ number, text, voice, relays, note }) => ({ number, text, voice, relays, note })),
  }));
  return `${JSON.stringify({ ...briefing, articles }, null, 2)}\n`;
}

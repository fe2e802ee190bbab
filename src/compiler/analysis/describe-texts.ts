import type { CompiledArticle } from '../../model/compiled.ts';
import type { Strings } from '../../strings/index.ts';

type Shown = Pick<CompiledArticle, 'shows'>;

/** Say whose words the texts of some articles are. */
export function describeWords({ texts: { whoseWords } }: Strings, articles: readonly Shown[]): string {
  const retold = articles.filter(({ shows }) => shows === 'edition').length;
  if (retold === articles.length) return whoseWords.retold;
  return retold === 0 ? whoseWords.own({ articles: articles.length }) : whoseWords.some;
}

/** Say what the articles of a briefing are: retold, documents in their own wording, or some of each. */
export function describeArticles({ texts: { areArticles } }: Strings, articles: readonly Shown[]): string {
  const whole = articles.filter(({ shows }) => shows === 'document').length;
  if (whole === articles.length) return areArticles.own({ articles: articles.length });
  return whole === 0 ? areArticles.retold({ articles: articles.length }) : areArticles.some;
}

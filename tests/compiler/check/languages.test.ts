import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compile } from '../../../src/compiler/index.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { writeFiles } from '../../small.ts';

interface Article {
  language: string;
  title: string;
  paragraphs: string[];
  figures: ({ paragraph: number; exact: string } & Record<string, unknown>)[];
}

const ARTICLES = parse(readFileSync(join(import.meta.dirname, 'languages.yaml'), 'utf8')) as Article[];

/** Write a briefing of one article in a language. */
function writeArticle({ language, title, paragraphs, figures }: Article): Promise<string> {
  const facts = {
    code: 'A',
    label: title,
    author: 'author-a',
    language,
    wording: 'ours',
    document: {
      file: 'a.txt',
      sha256: createHash('sha256').update(title).digest('hex'),
      words: 90,
      paragraphs: paragraphs.length,
      title: null,
      author: null,
      publisher: null,
      date: null,
    },
    inferredDate: null,
    summary: title,
    paragraphs: paragraphs.map((_, at) => ({ number: at + 1, voice: 'author-a' })),
  };
  return writeFiles({
    'briefing.yaml': {
      title: 'Alder',
      standfirst: 'What is told of the harbor.',
      editors: ['The Desk'],
      language: 'en',
      site: 'https://small.example',
      versions: [{ version: '1.0.0', date: '2026-01-02', note: 'First version.' }],
      articles: ['harbor'],
    },
    'sources.yaml': [
      {
        id: 'author-a',
        code: 'S1',
        name: 'The author',
        kind: 'author',
        identity: 'unnamed',
        role: null,
        places: [{ article: 'A', paragraph: 1, exact: paragraphs[0] ?? '' }],
      },
    ],
    'articles/harbor.md': `---\n${stringify(facts)}---\n\n${paragraphs.join('\n\n')}\n`,
    'claims/harbor.yaml': [],
    'figures/harbor.yaml': figures.map(({ paragraph, exact, ...figure }, at) => ({
      id: `figure-${at + 1}`,
      code: `F${at + 1}`,
      quantity: `What is counted, ${at + 1}`,
      ...figure,
      places: [{ article: 'A', paragraph, exact, chain: ['author-a'] }],
    })),
  });
}

/** What the checks find in an article that nobody has published. */
async function check(article: Article): Promise<string> {
  const { problems } = await compile(await writeArticle(article));
  return printProblems(problems.filter(({ ruleId }) => ruleId !== 'ids-are-sealed'));
}

test.each(ARTICLES.map((article): [string, Article] => [article.language, article]))(
  'an article in %s has no problems',
  async (_, article) => {
    expect(await check(article)).toBe('no problems');
  },
);

test('what is wrong is told by the words as they stand, and only that', async () => {
  const [arabic] = ARTICLES.filter(({ language }) => language === 'ar');
  if (!arabic) throw new Error('no article');
  const [first, ...figures] = arabic.figures;
  if (!first) throw new Error('no figure');
  const wrong = { ...arabic, figures: [{ ...first, value: 2570 }, ...figures.filter(({ exact }) => !exact.startsWith('ألفان'))] };
  expect(await check(wrong)).toMatchInlineSnapshot(`
    "content/figures/harbor.yaml:5:10-5:14  error  Unexpected \`value: 2570\` \`qualifier: نحو\`, expected \`value: 2750\` with a \`qualifier\`  number-follows-words
      content/figures/harbor.yaml:11:14-11:28  the words \`نحو ٢٬٧٥٠ شخصا\`
      Hint: correct the number, or quote the words that give it; if a rule misreads them, say under \`reads\` how you read them.
    content/articles/harbor.md:27:60-27:80  error  Unexpected numeral \`ألفان وسبعمئة وخمسون\` in A¶1, expected a figure or a waiver that covers it  numeral-is-figure
      Hint: add a figure with these words, or an entry under \`waived\` in the front matter, with the reason; with \`npm run dev\` they stand at /articles/harbor/#p1.
    2 errors"
  `);
});

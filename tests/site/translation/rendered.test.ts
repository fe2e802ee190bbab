import { expect, test } from 'vitest';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { writeClaim } from '../../../src/site/alternate/entries.ts';
import { writeArticle } from '../../../src/site/article/markdown.ts';
import { writeBook } from '../../../src/site/epub/index.ts';
import { shareParagraph } from '../../../src/site/share/text-shares.ts';
import { describeShown } from '../../../src/site/translation/describe.ts';
import { printParagraph } from '../../../src/site/translation/print-paragraph.ts';
import { compileGood } from '../../briefings.ts';
import { copyMini, type Edit } from '../../mini.ts';
import { copyTranslated } from '../../translated.ts';
import { readEpub } from '../epub/read-epub.ts';

const SITE = 'https://x.example';

async function open(edits: readonly Edit[] = []) {
  const briefing = await compileGood(await copyTranslated(edits));
  const [article] = briefing.articles;
  if (!article) throw new Error('no article');
  return { briefing, article };
}
const { briefing, article } = await open();
const [fallen, possible] = briefing.claims;
if (!fallen || !possible) throw new Error('no claims');

test('a translated paragraph says its language and direction, and sets apart the words that render those of notes', () => {
  expect(printParagraph(briefing, article, 1)).toBe(
    '<div class="translation" lang="en" dir="ltr"><p>' +
      '<span class="rendered">Yusuf al-Najjar, the keeper of the well</span>, said that ' +
      '<span class="rendered">the level of the water had fallen by </span><span class="rendered">3 metres</span> since spring.</p></div>',
  );
});

test('its notes and links are its own, and lead to where they stand', async () => {
  const edit = { file: 'translations/the-well.md', find: 'would cost.', replace: 'would [cost](/figures/).[^1]\n\n[^1]: A guess.' };
  const text = { file: 'articles/the-well.md', find: 'ذلك.\n', replace: 'ذلك.[^1]\n\n[^1]: تقدير.\n' };
  const count = { file: 'articles/the-well.md', find: 'paragraphs: 4', replace: 'paragraphs: 5' };
  const fifth = { file: 'articles/the-well.md', find: 'waived:', replace: '  - { number: 5, voice: the-reporter }\nwaived:' };
  const lock = { file: 'anchors.lock' };
  const noted = await open([edit, text, count, fifth, lock]);
  const html = [4, 5].map((number) => printParagraph(noted.briefing, noted.article, number)).join('');
  expect(html).toContain('<a href="/figures/">cost</a>');
  expect(html.match(/(?:id|href)="#?note-[^"]*"/g)).toEqual([
    'id="note-translation-the-well-fnref-1"',
    'href="#note-translation-the-well-fn-1"',
    'id="note-translation-the-well-fn-1"',
    'href="#note-translation-the-well-fnref-1"',
  ]);
});

test('an article says once into which language it is translated, by whom, and what is to be known of it', async () => {
  const own = 'The words of the translation are not the document’s own.';
  expect(describeShown(briefing, article)).toBe(
    `The document itself, in its own wording, with our notes. The label and the summary are ours. Translated into English by Lina Haddad, 20 January 2026: below each paragraph stands its translation. ${own} Names are written as the keeper writes his own.`,
  );
  const machine = await open([
    { file: 'translations/the-well.md', find: 'translator: Lina Haddad\ndate: 2026-01-20', replace: 'translator: "machine: Opus-MT"' },
  ]);
  expect(describeShown(machine.briefing, machine.article)).toContain('Translated into English by a machine (Opus-MT): below');
  expect(describeShown(briefing, { ...article, shows: 'original' })).toContain(
    'The reading edition is translated into English by Lina Haddad',
  );
});

test('the alternate of an article has each translated paragraph as a quotation below it', () => {
  const markdown = printDocument(writeArticle({ briefing, site: SITE }, article));
  expect(markdown.match(/Translated into English/g)).toHaveLength(1);
  expect(markdown).toContain(
    '[**A¶2**](https://x.example/articles/the-well/#p2) وأضاف أن المضخة القديمة، وهي من طراز Delta-2، توقفت أكثر من مرة هذا الصيف.\n\n' +
      '> He added that the old pump, a Delta-2, had stopped more than once this summer.\n',
  );
});

test('the alternate of a claim gives the words that render its own, or else the whole paragraph, with who translated', () => {
  const write = (claim: typeof fallen) => printDocument(writeClaim({ briefing, site: SITE }, claim));
  expect(write(fallen)).toContain(
    '(Yusuf al-Najjar › article A) Translated by Lina Haddad: “the level of the water had fallen by 3 metres”\n',
  );
  expect(write(possible)).toContain(
    ' The paragraph, translated by Lina Haddad: The village council holds that “the repair is possible before winter” if the parts arrive from the city in time.\n',
  );
});

test('a book has each translated paragraph below its own, and a style for it', async () => {
  const { texts } = readEpub(writeBook(briefing, SITE, article));
  const chapter = texts.get('EPUB/article-a.xhtml') ?? '';
  expect(chapter.match(/<div class="translation" lang="en" xml:lang="en" dir="ltr">/g)).toHaveLength(4);
  expect(chapter.match(/Translated into English by Lina Haddad/g)).toHaveLength(1);
  expect([...texts.values()].some((text) => text.includes('.translation {'))).toBe(true);
  const plain = readEpub(writeBook(await compileGood(await copyMini()), SITE, null));
  expect([...plain.texts].filter(([path, text]) => /translation/.test(text) && !/\.json$/.test(path))).toEqual([]);
});

test('the preview of a link to a paragraph has its translation below its words', () => {
  const [paragraph] = article.paragraphs.slice(3);
  expect(paragraph && shareParagraph(briefing, article, paragraph).card.body).toEqual({
    type: 'words',
    text: 'ولم يذكر أحد كم سيكلف ذلك.',
    more: 'Translated by Lina Haddad: Nobody said how much that would cost.',
  });
});

import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { listChanges } from '../../../src/compiler/analysis/list-changes.ts';
import { printBriefingJson } from '../../../src/formats/json/briefing-json.ts';
import { keptBriefing } from '../../../src/model/release.ts';
import { compileGood } from '../../briefings.ts';
import { copyMini } from '../../mini.ts';
import { copyTranslated } from '../../translated.ts';

const CORRECTION = { file: 'translations/the-well.md', find: 'how much', replace: 'what' };

test('an article has its translation paragraph by paragraph, and who translated', async () => {
  const { articles } = await compileGood(await copyTranslated());
  const { paragraphs = [], ...facts } = articles[0]?.translation ?? {};
  expect(facts).toEqual({
    language: 'en',
    translator: 'Lina Haddad',
    date: '2026-01-20',
    note: 'Names are written as the keeper writes his own.',
  });
  expect(paragraphs.map(({ number }) => number)).toEqual(articles[0]?.paragraphs.map(({ number }) => number));
  const second = paragraphs[1];
  expect(second?.text).toBe('He added that the old pump, a Delta-2, had stopped more than once this summer.');
  expect(second && toHtml(second.tree)).toBe(
    '<p>He added that the old pump, a <em>Delta-2</em>, had stopped more than once this summer.</p>',
  );
});

test('places have the words of the translation that they name, with where these stand', async () => {
  const { claims, figures, sources, articles } = await compileGood(await copyTranslated());
  const text = articles[0]?.translation?.paragraphs[0]?.text ?? '';
  const places = [...claims, ...figures, ...sources].flatMap((entry) => entry.places);
  expect(places.map(({ quote, translation }) => [quote, translation?.quote ?? null])).toEqual([
    ['منسوب الماء انخفض ٣ أمتار', 'the level of the water had fallen by 3 metres'],
    ['الإصلاح ممكن قبل الشتاء', null],
    ['٣ أمتار', '3 metres'],
    ['ولم يذكر أحد', 'Nobody said'],
    ['حارس البئر يوسف النجار', 'Yusuf al-Najjar, the keeper of the well'],
    ['مجلس القرية', null],
  ]);
  const first = claims[0]?.places[0]?.translation;
  expect(text.slice(first?.start, first?.end)).toBe(first?.quote);
});

test('a translation is corrected without a change of what is sealed, and the next version tells of it', async () => {
  const before = await compileGood(await copyTranslated());
  const corrected = await compile(await copyTranslated([CORRECTION]));
  expect(corrected.problems.map(({ ruleId }) => ruleId)).toEqual(['wording-is-verified']);
  const [was, now] = [before, corrected.briefing].map((briefing) =>
    keptBriefing.parse(JSON.parse(briefing ? printBriefingJson(briefing) : '')),
  );
  expect(was && now && listChanges(was, now)).toEqual([
    {
      type: 'changed',
      id: 'paragraph:A¶4',
      code: 'A¶4',
      label: '',
      formerly: null,
      fields: [{ field: 'translation', was: 'Nobody said how much that would cost.', now: 'Nobody said what that would cost.' }],
    },
  ]);
  expect(now?.hash).not.toBe(was?.hash);
});

test('without a translation nothing of one is published', async () => {
  expect(printBriefingJson(await compileGood(await copyMini()))).not.toContain('translation');
});

import { describe, expect, test } from 'vitest';
import { printDate } from '../../src/compiler/analysis/print-date.ts';
import { isolate, quote } from '../../src/strings/ar/grammar.ts';
import { chooseLanguage, stringsIn } from '../../src/strings/index.ts';

const strings = stringsIn('ar');
/** A text between the signs that keep its order from what stands around it. */
const apart = (text: string) => `\u2068${text}\u2069`;
const link = (_: string, words: string) => `[${words}]`;

test.each(['ar', 'ar-SY', 'AR'])('of a briefing in “%s” the site speaks Arabic', (language) => {
  expect(chooseLanguage(language)).toBe('ar');
});

describe('counts', () => {
  test('a noun has the form of its count: none, one, two, three to ten, eleven to ninety-nine, hundreds', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1100].map((count) => strings.kinds.claim.count({ count }))).toEqual([
      'لا أقوال',
      'قول واحد',
      'قولان',
      '3 أقوال',
      '10 أقوال',
      '11 قولًا',
      '99 قولًا',
      '100 قول',
      '102 قول',
      '103 أقوال',
      '111 قولًا',
      '1,100 قول',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((count) => strings.kinds.relation.count({ count }))).toEqual([
      'لا علاقات',
      'علاقة واحدة',
      'علاقتان',
      '3 علاقات',
      '11 علاقة',
      '100 علاقة',
    ]);
  });

  test('the verb agrees with what is counted', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => strings.source.loseAll({ count }))).toEqual([
      'لا أقوال تفقد كل سند',
      'قول واحد يفقد كل سند',
      'قولان يفقدان كل سند',
      '3 أقوال تفقد كل سند',
      '11 قولًا تفقد كل سند',
      '100 قول تفقد كل سند',
    ]);
  });

  test('two that are governed stand in another case', () => {
    expect([1, 2, 3].map((articles) => strings.share.briefingOn({ articles }))).toEqual([
      'ملف بحثي عن مقال واحد',
      'ملف بحثي عن مقالين',
      'ملف بحثي عن 3 مقالات',
    ]);
    expect(strings.versions.happened({ count: 2, kind: 'claim', verb: 'added' })).toBe('إضافة قولين');
    expect(strings.versions.happened({ count: 11, kind: 'paragraph', verb: 'reworded' })).toBe('إعادة صياغة 11 فقرة');
  });

  test('one and two are said by their noun alone where a number stands before a noun', () => {
    const entry = (count: number) => strings.home.entries({ count, noun: strings.kinds.source.noun({ count }) });
    expect([0, 1, 2, 8, 1234].map(entry)).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '8 مصادر', '1,234 مصدرًا']);
  });

  test('origins are counted as exactly as in English', () => {
    expect(strings.evidence.origins({ told: 2, known: 1, notStated: 1, merged: 1 })).toBe(
      'رُوي مرتين؛ منشأ معروف واحد، وواحد غير مذكور؛ خبر واحد على الأرجح',
    );
    expect(strings.evidence.origins({ told: 1, known: 0, notStated: 1, merged: 1 })).toBe('رُوي مرة واحدة؛ المنشأ غير مذكور');
    expect(strings.evidence.knockOut.claim({ all: 0, some: 1, none: 12 })).toBe('لا يفقد أي قول كل سند، وواحد يفقد بعضه، و12 تبقى كما هي.');
    expect(strings.evidence.loss({ left: 1, all: 2, shared: 1 })).toBe('يبقى واحد من أصل قولين؛ وقول آخر يستند إلى الخبر نفسه.');
  });

  test('in the source statement what is not there is not counted', () => {
    const none = { claims: 0, named: 0, unnamed: 0, own: 0, inferred: 0, one: 0, several: 0, shared: 0, direct: 0 };
    const rest = { bare: 0, far: 0, hanging: 0, 'not-stated': 0, 'several-left': 0, 'shared-together': 0, 'shared-apart': 0 };
    const last = { 'shared-left': 0, 'direct-facts': 0, 'direct-inferred': 0, 'hanging-inferred': 0 };
    const say = (counts: Partial<Record<keyof typeof none | keyof typeof rest, number>>) =>
      strings.sourceStatement.rest({ counts: { ...none, ...rest, ...last, ...counts }, articles: 2, link }).join('');
    expect(say({})).toBe('لا أقوال هنا.');
    expect(say({ claims: 1 })).toBe('[القول الوحيد] لم يُذكر منشؤه.');
    expect(say({ claims: 16, named: 2, own: 3, 'not-stated': 11 })).toBe(
      'من أصل [16 قولًا] يستند [اثنان] إلى منشأ مسمّى، ولا يستند شيء إلى منشأ غير مسمّى، ويستند [3] إلى كلام مؤلف المقال؛ أما [11] فلم يُذكر منشؤها.',
    );
  });
});

describe('directions', () => {
  test('a text that is not in Arabic letters alone is kept apart, once', () => {
    expect([isolate('ليز سلاي'), isolate('Liz Sly'), isolate('10–20'), isolate(isolate('A¶7, B¶6'))]).toEqual([
      'ليز سلاي',
      apart('Liz Sly'),
      apart('10–20'),
      apart('A¶7, B¶6'),
    ]);
    expect(quote('exceeds')).toBe(`«${apart('exceeds')}»`);
  });

  test('so are names in chains and lists, and not what is a part of the sentence', () => {
    expect(strings.evidence.chain({ links: ['ليز سلاي', strings.evidence.inferredLink({ name: 'Washington Post' })] })).toBe(
      `ليز سلاي › ${apart('Washington Post')} (مستنتج)`,
    );
    expect(strings.base.groups({ items: ['ليز سلاي', 'The Post'] })).toBe(`ليز سلاي؛ ${apart('The Post')}`);
    expect(strings.entry.linkTo.claim({ code: 'C12' })).toBe('رابط إلى القول C12');
  });

  test('what programs read, and what is copied, has no sign that nobody sees', () => {
    const said = [
      strings.tables.titles.claim({ briefing: 'Mud' }),
      strings.citations.untitledInShort({ label: 'Mud' }),
      strings.data.chart({ code: 'Ch1', title: 'Mud' }),
      strings.linkedData.annotations({ briefing: 'Mud' }),
      strings.clientCopy.quoted('Mud'),
    ];
    expect(said.join('')).not.toMatch(/[\u2066-\u2069]/);
  });
});

test('numbers have the digits of codes, and their bounds', () => {
  const { quantities } = strings;
  expect([31000, 64.5].map(quantities.number)).toEqual(['31,000', '64.5']);
  expect([
    quantities.moreThan({ number: '20,000' }),
    quantities.atLeast({ number: '20' }),
    quantities.between({ low: '3', high: quantities.percent({ number: '5' }) }),
    quantities.withUnit({ words: '12', unit: 'مقاتلون' }),
  ]).toEqual(['أكثر من 20,000', 'ما لا يقل عن 20', 'بين 3 و5%', '12 (مقاتلون)']);
});

test.each([
  ['2015-03-04', '4 مارس 2015'],
  ['2015-03?/..', 'مارس 2015 أو بعد ذلك، غير مؤكد'],
  ['199X', `عقد ${apart('1990–1999')}`],
  ['2014-08/2015-02', 'من أغسطس 2014 إلى فبراير 2015'],
  ['1996~', 'نحو 1996'],
])('the date %s is %s', (edtf, said) => {
  expect(printDate(strings, edtf)).toBe(said);
});

test('lists are those of Arabic, and a predicate agrees with them', () => {
  const facts: ('title' | 'author' | 'date')[][] = [[], ['author'], ['author', 'date'], ['title', 'author', 'date']];
  expect(facts.map((it) => strings.evidence.notStated({ facts: it }))).toEqual([
    'العنوان والمؤلف والناشر والتاريخ مذكورة في الوثيقة',
    'المؤلف غير مذكور في الوثيقة',
    'المؤلف والتاريخ غير مذكورين في الوثيقة',
    'العنوان والمؤلف والتاريخ غير مذكورة في الوثيقة',
  ]);
});

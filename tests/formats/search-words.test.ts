import { expect, test } from 'vitest';
import { foldWord } from '../../src/formats/search-index/fold-word.ts';
import { loadLanguages } from '../../src/formats/search-index/load-languages.ts';
import { listQueryTerms, listWords } from '../../src/formats/search-index/search-words.ts';

const stopWords = (await loadLanguages(['en'])).get('en')?.stopWords ?? new Set<string>();

test.each([
  ['Raqqa’s', 'raqqa'],
  ["Raqqa's", 'raqqa'],
  ['Ṣaḥwa', 'sahwa'],
  ['Daʿwa', 'dawa'],
  ['Qurʾān', 'quran'],
  ['Qur’an', 'quran'],
  ['Ba‘athists', 'baathist'],
  ['fighters', 'fighter'],
  ['countries', 'country'],
  ['crisis', 'crisis'],
  ['20,000', '20000'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['har\u00adbor’s\u200b', 'harbor'],
  // Other writings: digits, thousands, full width, points, vowels, letters that are typed for each other.
  ['٢٧٥٠', '2750'],
  ['۲٬۷۵۰', '2750'],
  ['2.750', '2750'],
  ['1.200.000,50', '1200000.50'],
  ['64,5', '64.5'],
  ['ＦＥＲＲＹ', 'ferry'],
  ['ὁδός', 'οδοσ'],
  ['ISPARTA', 'isparta'],
  ['Işık', 'isik'],
  ['İzmir', 'izmir'],
  ['שָׁלוֹם', 'שלום'],
  ['ガラス', 'ガラス'],
  ['किताब', 'किताब'],
  ['أُسْرَةٌ', 'اسره'],
  ['الـمـيناء', 'ميناء'],
  ['والدولة', 'دوله'],
  ['مائة', 'ميه'],
  ['مئة', 'ميه'],
  ['مِائَة', 'ميه'],
  ['ثلاثمائة', 'ثلاثميه'],
  ['ثلاثمئة', 'ثلاثميه'],
  ['مائتان', 'ميتان'],
  ['مئتان', 'ميتان'],
  ['المائتين', 'ميتين'],
  ['مائدة', 'مايده'],
  ['حماية', 'حمايه'],
  ['للدولة', 'دوله'],
  ['الدم', 'الدم'],
  ['کتابی', 'كتابي'],
  ['مسؤول', 'مسوول'],
])('%s is found as %s', (word, term) => {
  expect(foldWord(word)).toBe(term);
});

test.each([
  ['Deir al-Zour', ['deir', 'zour', 'alzour']],
  ['the counter-attack', ['counter', 'attack', 'counterattack']],
  ['31st of July, 11.30 and 64.5 %', ['31st', 'july', '11.30', '64.5']],
  ['more than 20,000 fighters', ['more', '20000', 'fighter']],
  ['words — and dashes', ['word', 'dashe']],
  ['a soft\u00adhyphen, a no\u200bwidth sign and a turned\u202eword', ['softhyphen', 'nowidth', 'sign', 'turnedword']],
  ['l’eau d’une ville', ['eau', 'une', 'ville', 'leau', 'dune']],
  ['2 750 et 3', ['2', '750', 'et', '3', '2750']],
  ['2750元在Mayo', ['2750', '元', '在', '元在', 'mayo']],
  ['', []],
])('%s has the words %j', (text, terms) => {
  expect(listWords(text, stopWords).map(({ term }) => term)).toEqual(terms);
});

test('a word tells where it stands, as written', () => {
  const text = 'In Deir al-Zour’s “Raqqa”.';
  expect(listWords(text, stopWords).map(({ start, end }) => text.slice(start, end))).toEqual(['Deir', 'Zour’s', 'Raqqa', 'al-Zour’s']);
});

test.each([
  ['al-Zour', ['zour']],
  ['AL ZOUR zour', ['zour']],
  ['Dayr az-Zawr', ['dayr', 'az', 'zawr']],
  ['soft\u00adhyphen', ['softhyphen']],
  ['the of', []],
  ['  ', []],
])('the query “%s” looks for %j', (query, terms) => {
  expect(listQueryTerms(query, stopWords)).toEqual(terms);
});

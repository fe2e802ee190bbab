import type { CorpusText } from '../../compiler/anchor/corpus.ts';
import type { SearchRecord } from '../../formats/search-index/search-records.ts';
import { UNSPACED } from '../../compiler/text/unspaced.ts';
import type { Search } from '../search/search-engine.ts';

/** A paragraph, its translation, or the statement of a claim, in which a quotation may stand. */
export interface QuotableText extends CorpusText {
  record: SearchRecord;
  /** Whether it is the translation of the paragraph. */
  translated: boolean;
}

/** Up to so many files of records all texts are read: they are smaller than the words by which one would choose among them. */
const FEW_FILES = 12;
/** How many texts are read for each stretch of what was pasted. */
const MAX_TEXTS = 8;
const WORDS_OF_STRETCH = 40;
/** Roughly a word; where no spaces are written, two letters. */
const WORD = new RegExp(String.raw`(?:${UNSPACED}\p{M}*){1,2}|(?:(?!${UNSPACED})\S)+`, 'gu');

/** Read the texts in which what was pasted may stand, in the order of the briefing. */
export async function readTexts(search: Search, pasted: string): Promise<QuotableText[]> {
  const { language, count, kinds, records } = await search.start();
  const ranges = kinds.flatMap(([kind, from], at) =>
    kind === 'claim' || kind === 'paragraph' ? [{ from, to: kinds[at + 1]?.[1] ?? count }] : [],
  );
  const all = ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  const chosen = records.length <= FEW_FILES ? all : await choose(search, pasted, new Set(all));
  const read = await search.read(chosen);
  const texts = read.map((record, at) => makeText(record, chosen[at] ?? 0, language));
  const translations = texts.flatMap(makeTranslation);
  return [...texts.filter(({ secondary }) => !secondary), ...translations, ...texts.filter(({ secondary }) => secondary)];
}

/** Choose the texts most like each stretch, and their neighbors: a passage may run over the end of a paragraph. */
async function choose(search: Search, pasted: string, all: ReadonlySet<number>): Promise<number[]> {
  const lists = await Promise.all(
    listStretches(pasted).map(async (stretch) => (await search.findLike(stretch)).filter((record) => all.has(record)).slice(0, MAX_TEXTS)),
  );
  const chosen = new Set(lists.flat().flatMap((record) => [record - 1, record, record + 1]));
  return [...chosen].filter((record) => all.has(record)).sort((one, other) => one - other);
}

/** Cut what was pasted where quotations and omissions may begin and end, and into no more than 40 words. */
function listStretches(pasted: string): string[] {
  return pasted.split(/["“”„«»「」…\n]|\.{3}/).flatMap((stretch) => {
    const starts = [...stretch.matchAll(WORD)].map(({ index }) => index);
    return Array.from({ length: Math.ceil(starts.length / WORDS_OF_STRETCH) }, (_, at) =>
      stretch.slice(starts[at * WORDS_OF_STRETCH], starts[(at + 1) * WORDS_OF_STRETCH]),
    );
  });
}

function makeText(record: SearchRecord, place: number, language: string): QuotableText {
  const { kind, code, text, path } = record;
  const isParagraph = kind === 'paragraph';
  return {
    record,
    text,
    series: isParagraph ? path.replace(/#.*/, '') : code,
    place,
    number: isParagraph ? code.replace(/.*¶/, '') : null,
    secondary: !isParagraph,
    language: isParagraph ? (record.language ?? language) : language,
    translated: false,
  };
}

/** A quotation runs on from one translated paragraph to the next, never from a translation into the original. */
function makeTranslation(original: QuotableText): QuotableText[] {
  const { translation } = original.record;
  if (!translation) return [];
  const { text, language } = translation;
  return [{ ...original, text, language, series: `${original.series}#translation`, translated: true }];
}

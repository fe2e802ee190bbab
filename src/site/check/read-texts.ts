import type { CorpusText } from '../../compiler/anchor/corpus.ts';
import { isQuotable } from '../../formats/search-index/quotable.ts';
import type { SearchStart } from '../../formats/search-index/search-index.ts';
import type { SearchRecord } from '../../formats/search-index/search-records.ts';
import type { Index } from '../search/open-index.ts';

/** A paragraph, its translation, or the statement of a claim, in which a quotation may stand. */
export interface QuotableText extends CorpusText {
  record: SearchRecord;
  /** Whether it is the translation of the paragraph. */
  translated: boolean;
}

/** List the numbers of the records whose texts can be quoted, in order. */
export function listQuotable({ kinds, count }: SearchStart): number[] {
  return kinds.flatMap(([kind, from], at) =>
    isQuotable(kind) ? Array.from({ length: (kinds[at + 1]?.[1] ?? count) - from }, (_, step) => from + step) : [],
  );
}

/** Read some texts, in the order of the briefing. */
export async function readTexts(index: Index, records: readonly number[]): Promise<QuotableText[]> {
  const { language } = await index.start();
  const read = await index.read(records);
  const texts = read.map((record, at) => makeText(record, records[at] ?? 0, language));
  const translations = texts.flatMap(makeTranslation);
  return [...texts.filter(({ secondary }) => !secondary), ...translations, ...texts.filter(({ secondary }) => secondary)];
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

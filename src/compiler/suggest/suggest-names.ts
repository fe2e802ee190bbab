import { calendarOf } from '../quantities/calendar.ts';
import { findReferences } from '../numerals/find-references.ts';
import { findNumeralWords } from '../numerals/languages.ts';
import { guessNameKind } from './guess-kind.ts';
import { splitSentences } from './split-sentences.ts';
import { overlap, suggestAt, type SuggestArticle, type Suggestion } from './suggestion.ts';
import type { Range } from '../anchor/find-quote.ts';

/** A word with a capital, an initial, or an abbreviation; `al-Zour` with what goes before the capital. */
const CAPITALIZED = String.raw`(?:(?:al|el|an|ad|ar|as|az|bin|ibn|d|l|O)[-’'])?\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'.&](?=[\p{L}])[\p{L}\p{M}]+)*(?:(?<=(?:^|\P{L})\p{Lu})\.|(?<=\.\p{Lu})\.)?`;
const JOINT = String.raw`(?:[^\S\n]+(?:of|de|del|der|den|von|van|bin|ibn|du|la|le|di|da)){1,2}`;
const NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALIZED}(?:(?:${JOINT})?[^\S\n]+${CAPITALIZED})*`, 'gu');

/** Words with which sentences begin that are no names, in English. */
const FIRST_WORDS = new Set(
  `a an the this that these those it its he she they we i you his her their our my your in on at by for from with to of as if when while where what who whom
   whose which why how and but or nor so yet because since after before during until although though despite however moreover furthermore meanwhile
   there here then now not no one two three four five six seven eight nine ten many most some several few all both each every any other others another such
   even only just also still perhaps maybe yes given once unless whether about over under between among within without against through across
   last next earlier later recently traditionally outside inside every according afterward afterwards instead indeed thus hence is are was were has have had do does did can could will would should may might must let`
    .split(/\s+/)
    .filter(Boolean),
);
/** In German every noun has a capital: there it tells nothing. */
const NOUNS_HAVE_CAPITALS = /^(?:de|lb|gsw|nds)\b/;

/**
 * Suggest a name for each run of words with capitals that no name has, once for each spelling; a part of a longer one is its spelling.
 *
 * @param mentions where names that are known stand, by the number of the paragraph
 */
export function suggestNames(article: SuggestArticle, mentions: ReadonlyMap<string, readonly string[]>): Suggestion[] {
  const { language } = article;
  if (NOUNS_HAVE_CAPITALS.test(language)) return [];
  const { months, weekdays } = calendarOf(language);
  const isCalendar = (word: string) => months.has(word.toLowerCase()) || weekdays.has(word.toLowerCase());
  const runs = article.paragraphs.flatMap((paragraph) => {
    const starts = new Set(splitSentences(paragraph.text, language).map(({ start }) => firstLetter(paragraph.text, start)));
    for (const { index } of paragraph.text.matchAll(/[“"„«(:]\s*/gu)) starts.add(firstLetter(paragraph.text, index));
    // `Regulation 1370/2007` is a number with the word before it.
    const references = findReferences(paragraph.text, findNumeralWords(language));
    return [...paragraph.text.matchAll(NAME)]
      .filter(({ index }) => !references.some(({ start }) => start === index))
      .flatMap(({ 0: run, index }) =>
        splitPossessives(run).map(({ words, at }) => ({ paragraph, words, start: index + at, isFirst: starts.has(index + at) })),
      );
  });
  const inside = new Set(runs.filter(({ isFirst }) => !isFirst).flatMap(({ words }) => [words, bare(words)]));
  const found = runs.flatMap(({ paragraph, words, start, isFirst }) => {
    const name = tidy(words, start, isFirst, inside, isCalendar);
    if (!name || isCalendar(name.words)) return [];
    const known = mentions.get(String(paragraph.number)) ?? [];
    const isKnown = known.some((quote) => occurrences(paragraph.text, quote).some((it) => overlap(it, name)));
    return isKnown ? [] : [{ paragraph, ...name }];
  });
  const spelled = Map.groupBy(found, ({ words }) => words);
  const longer = [...spelled.keys()].sort((a, b) => b.length - a.length);
  const home = (words: string) =>
    longer.find((it) => it.length > words.length && it.split(' ').at(-1) === words && !it.endsWith(` of ${words}`)) ?? words;
  const groups = Map.groupBy(longer, home);
  return [...groups].flatMap(([, spellings]) => {
    const places = spellings.flatMap((it) => spelled.get(it) ?? []);
    const [first] = [...places].sort((a, b) => b.words.length - a.words.length);
    if (!first) return [];
    return [
      suggestAt(article, first.paragraph, first, {
        kind: 'name',
        rule: 'capitals',
        why:
          places.length > 1
            ? `Words with capitals that stand ${places.length} times, and no name has.`
            : 'Words with capitals that no name has.',
        values: { name: first.words, kind: guessNameKind(first.words), spellings },
      }),
    ];
  });
}

function tidy(
  words: string,
  start: number,
  isFirst: boolean,
  inside: ReadonlySet<string>,
  isCalendar: (word: string) => boolean,
): (Range & { words: string }) | null {
  const text = bare(words);
  const [first = ''] = text.split(/\s+/);
  const isDate = isCalendar(first) && text !== first;
  if (isFirst || isDate || FIRST_WORDS.has(first.toLowerCase())) {
    const isCommon = isDate || FIRST_WORDS.has(first.toLowerCase()) || /ly$/.test(first);
    if (text === first) {
      if (isCommon || (isFirst && !inside.has(first))) return null;
    } else if (isCommon) {
      const rest = text.slice(first.length).replace(/^(?:\s+\p{Ll}+)*\s+/u, '');
      return tidy(rest, start + text.length - rest.length, false, inside, isCalendar); // `On Monday Vries …`
    }
  }
  return text.length > 1 && !/^I$/.test(text) ? { start, end: start + text.length, words: text } : null;
}

/** Whose it is is another name: `the Atlantic’s Jessica Stern`. */
function splitPossessives(run: string): { words: string; at: number }[] {
  let at = 0;
  return run.split(/(?<=[’']s)(\s+)/u).flatMap((words) => {
    const start = at;
    at += words.length;
    return words.trim() ? [{ words, at: start }] : [];
  });
}

/** Without the ending of a possessive. */
function bare(words: string): string {
  return words.replace(/[’']s?$/u, '');
}

function firstLetter(text: string, at: number): number {
  const letter = /[\p{L}\p{N}]/u.exec(text.slice(at));
  return at + (letter?.index ?? 0);
}

function occurrences(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push({ start: at, end: at + words.length });
  return found;
}

import type { TimeWords } from '../quantities/moment.ts';
import { readAmounts, readDates } from '../quantities/read-phrase.ts';
import { splitTokens } from '../quantities/split-tokens.ts';
import { memoize } from '../../model/memoize.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { Claim } from '../../model/claim.ts';
import { qualifierAt, type Figure } from '../../model/figure.ts';
import { checkAmount, checkVague, type QuotedWords } from './check-amount.ts';
import { checkTime } from './check-time.ts';
import type { Records } from '../records/read-records.ts';

/** What was found of an entry, by the languages of its articles: an entry may be compiled again beside others. */
const found = memoize((_: object) => new Map<string, Problem[]>());

/** Check that the numbers, dates and qualifier of each figure, and the date of each claim, follow from the words that they quote. */
export function checkFigures({ figures, claims, articles }: Pick<Records, 'figures' | 'claims' | 'articles'>): Problem[] {
  const languages = new Map(articles.map(({ facts }) => [facts.value.code, facts.value.language]));
  const check = <T extends Claim | Figure>(
    entry: Located<T>,
    codes: readonly string[],
    look: (languages: readonly (string | undefined)[]) => Problem[],
  ) => {
    const tags = codes.map((code) => languages.get(code));
    const known = found(entry);
    const problems = known.get(tags.join()) ?? look(tags);
    known.set(tags.join(), problems);
    return problems;
  };
  return [
    ...figures.entries.flatMap((entry) =>
      check(
        entry,
        entry.value.places.map(({ article }) => article),
        (tags) => checkFigure(entry, tags),
      ),
    ),
    ...claims.entries.flatMap((entry) =>
      check(
        entry,
        entry.value.evidence.map(({ article }) => article),
        ([tag]) => checkWhen(entry, tag),
      ),
    ),
  ];
}

/** @param tags the languages of its places; none of an article that could not be read */
function checkFigure(located: Located<Figure>, tags: readonly (string | undefined)[]): Problem[] {
  const { places } = located.value;
  return [
    ...places.flatMap(({ exact }, at) => {
      const tag = tags[at];
      return tag === undefined ? [] : checkPlace(located, at, { place: located.locate(['places', at, 'exact']), text: exact }, tag);
    }),
    ...checkQualifier(located, tags),
    ...checkPeriod(located, tags[0]),
  ];
}

function checkPlace(located: Located<Figure>, at: number, words: QuotedWords, tag: string): Problem[] {
  const figure = located.value;
  switch (figure.kind) {
    case 'number':
      return checkAmount(
        located,
        { ...figure, qualifier: qualifierAt(figure, figure.places[at] ?? {}) },
        { ...words, isElsewhere: at > 0 },
        readAmounts(words.text, tag),
      );
    case 'vague':
      return checkVague(located, words, readAmounts(words.text, tag));
    case 'date': {
      const isRead = figure.reads !== undefined;
      const isReasoned = isRead || figure.reason !== undefined;
      return checkTime({ edtf: figure.value, isReasoned, isRead, times: readDates(words.text, tag) }, located.locate(['value']), words);
    }
  }
}

/** A qualifier is quoted: that of a place stands in its words, that of the figure in those of one of the places that have none of their own. */
function checkQualifier(located: Located<Figure>, tags: readonly (string | undefined)[]): Problem[] {
  const { qualifier, places } = located.value;
  const report = (path: Path, words: string, at: number) =>
    unexpected(located.locate(path), 'qualifier-is-quoted', `qualifier \`${words}\``, `words of \`${places[at]?.exact}\``, {
      cause: [{ place: located.locate(['places', at, 'exact']), reason: 'the words that the figure quotes' }],
      hint: 'copy the qualifier from the words, quote more of them, or leave it out.',
    });
  const has = (at: number, words: string) => hasWords(places[at]?.exact ?? '', words, tags[at] ?? '');
  const others = places.flatMap((place, at) => (place.qualifier === undefined ? at : []));
  const [first] = others;
  return [
    ...(qualifier === null || first === undefined || others.some((at) => has(at, qualifier))
      ? []
      : [report(['qualifier'], qualifier, first)]),
    ...places.flatMap(({ qualifier: own }, at) =>
      own === undefined || own === null || has(at, own) ? [] : [report(['places', at, 'qualifier'], own, at)],
    ),
  ];
}

/** Say whether words stand in a text of a language, whole, as its lists cut them. */
function hasWords(text: string, words: string, tag: string): boolean {
  const [whole, part] = [text, words].map((it) => splitTokens(it, tag).map((token) => token.text));
  if (!whole || !part?.length) return false;
  return whole.some((_, at) => part.every((word, index) => whole[at + index] === word));
}

function checkPeriod(located: Located<Figure>, tag: string | undefined): Problem[] {
  const { period } = located.value;
  if (!period || tag === undefined || (period.from === null && period.to === null)) return [];
  const words = { place: located.locate(['period', 'text']), text: period.text };
  // Each end may be any of the times that the words name.
  const times = readDates(period.text, tag).flatMap(({ from, to, ...it }): TimeWords[] => [
    { ...it, from, to: from },
    ...(from === to ? [] : [{ ...it, from: to, to }]),
  ]);
  const isReasoned = period.reason !== undefined;
  return (['from', 'to'] as const).flatMap((key) => {
    const edtf = period[key];
    return edtf === null ? [] : checkTime({ edtf, isReasoned, isRead: false, times }, located.locate(['period', key]), words);
  });
}

function checkWhen(located: Located<Claim>, tag: string | undefined): Problem[] {
  const { when } = located.value;
  if (!when || tag === undefined) return [];
  const words = { place: located.locate(['when', 'text']), text: when.text };
  const written = { edtf: when.edtf, isReasoned: when.reason !== undefined, isRead: false, times: readDates(when.text, tag) };
  return checkTime(written, located.locate(['when', 'edtf']), words);
}

import { fold } from '../anchor/fold.ts';
import type { TimeWords } from '../anchor/quantities/moment.ts';
import { readPhrase, type PhraseReading } from '../anchor/quantities/read-phrase.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { checkAmount, checkVague } from './check-amount.ts';
import { checkTime } from './check-time.ts';
import type { Records } from '../records/read-records.ts';

/** A figure at one of its places, with what can be read there. */
export interface ReadPlace {
  located: Located<Figure>;
  /** Which of its places, from 0. */
  at: number;
  words: string;
  reading: PhraseReading;
}

/** Check that the numbers, dates and qualifier of each figure, and the date of each claim, follow from the words that they quote. */
export function checkFigures({ figures, claims, articles }: Pick<Records, 'figures' | 'claims' | 'articles'>): Problem[] {
  const languages = new Map(articles.map(({ facts }) => [facts.value.code, facts.value.language]));
  return [
    ...figures.entries.flatMap((located) => {
      const { places, period } = located.value;
      const read = places.flatMap(({ article, exact }, at): ReadPlace[] => {
        const language = languages.get(article);
        return language === undefined ? [] : [{ located, at, words: exact, reading: readPhrase(exact, language) }];
      });
      const language = languages.get(places[0]?.article ?? '');
      return [
        ...read.flatMap(checkPlace),
        ...checkQualifier(located),
        ...(period && language !== undefined ? checkPeriod(located, period, language) : []),
      ];
    }),
    ...claims.entries.flatMap((located) => {
      const language = languages.get(located.value.evidence[0]?.article ?? '');
      return language === undefined ? [] : checkWhen(located, language);
    }),
  ];
}

function checkPlace(place: ReadPlace): Problem[] {
  const { located, at, words, reading } = place;
  const figure = located.value;
  switch (figure.kind) {
    case 'number':
      return checkAmount(place, figure);
    case 'vague':
      return checkVague(place);
    case 'date': {
      const isRead = figure.reads !== undefined;
      const written = { edtf: figure.value, isReasoned: isRead || figure.reason !== undefined, isRead, times: reading.times };
      return checkTime(written, located.locate(['value']), { place: located.locate(['places', at, 'exact']), text: words });
    }
  }
}

/** A qualifier is quoted: it stands in the words of one of the places. */
function checkQualifier(located: Located<Figure>): Problem[] {
  const { qualifier, places } = located.value;
  if (qualifier === null || places.some(({ exact }) => hasWords(exact, qualifier))) return [];
  return [
    unexpected(located.locate(['qualifier']), 'qualifier-is-quoted', `qualifier \`${qualifier}\``, `words of \`${places[0]?.exact}\``, {
      cause: [{ place: located.locate(['places', 0, 'exact']), reason: 'the words that the figure quotes' }],
      hint: 'copy the qualifier from the words, quote more of them, or leave it out.',
    }),
  ];
}

function hasWords(text: string, words: string): boolean {
  const plain = (it: string) =>
    ` ${
      fold(it)
        .text.toLowerCase()
        .match(/[\p{L}\p{M}\p{N}']+|[^\s\p{L}\p{M}\p{N}']/gu)
        ?.join(' ') ?? ''
    } `;
  return plain(text).includes(plain(words));
}

function checkPeriod(located: Located<Figure>, period: NonNullable<Figure['period']>, language: string): Problem[] {
  const words = { place: located.locate(['period', 'text']), text: period.text };
  // Each end may be any of the times that the words name.
  const times = readPhrase(period.text, language).times.flatMap(({ from, to, ...it }): TimeWords[] =>
    from === to
      ? [{ ...it, from, to }]
      : [
          { ...it, from, to: from },
          { ...it, from: to, to },
        ],
  );
  const isReasoned = period.reason !== undefined;
  return (['from', 'to'] as const).flatMap((key) => {
    const edtf = period[key];
    return edtf === null ? [] : checkTime({ edtf, isReasoned, isRead: false, times }, located.locate(['period', key]), words);
  });
}

function checkWhen(located: Located<Claim>, language: string): Problem[] {
  const { when } = located.value;
  if (!when) return [];
  const { times } = readPhrase(when.text, language);
  const written = { edtf: when.edtf, isReasoned: when.reason !== undefined, isRead: false, times };
  return checkTime(written, located.locate(['when', 'edtf']), { place: located.locate(['when', 'text']), text: when.text });
}

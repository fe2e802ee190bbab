import type { Ask } from './asks.ts';

/** The words by which a note shows what it leaves open, in one language. */
interface QuestionWords {
  /** What stands in a sentence that leaves something open; other sentences of a note explain. */
  open: RegExp;
  /** What asks each in so many words, and what speaks of each otherwise: the latter counts only where nothing asks. */
  asks: readonly Readonly<Partial<Record<Ask, RegExp>>>[];
}

const words = (...list: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** The languages in which notes can be sorted; those in others stand under what else is open. */
const LANGUAGES: Readonly<Record<string, QuestionWords>> = {
  en: {
    open: words(
      '(?:is|are|was|were|does|do|did|has|have|need|holds?) (?:also )?not|cannot|nor|neither|never|nobody|nothing says',
      '(?:gives?|names?|states?|has|have|in) no|no (?:single|basis|title|source|outlet|date|number|area|name|place|post)',
      'without a|unclear|undated|unnamed|missing|whether|open|left to|by the sense|presumably|most likely|may be|may still|suggests?',
      'our reading|we take|taken to be|likely reading',
    ),
    asks: [
      {
        who: words('whom?|not (?:named|identified)|(?:names?|named) nobody'),
        when: words('when|undated|no date|of what time|date is not'),
        'how-many': words('how (?:many|much)|no (?:number|single value)|without a (?:number|value)|from what number'),
        where: words('where|(?:which|what|in which) (?:towns?|cit(?:y|ies)|provinces?|country)'),
        'on-whose-word': words(
          'whose',
          'who (?:\\S+ )?(?:counted|found|recorded|reported|thinks?|judged|says|takes|compares?|makes the comparison)',
          '(?:no|without a|nor a) (?:stated )?(?:source|origin|basis|outlet)|names no (?:source|outlet)',
          'draws? on|put down to|(?:not|never) attribut(?:ed?)|goes back to|through whom|go-between|who (?:\\S+ )?(?:or|and) counted',
        ),
      },
      {
        who: words('names?|named|identified|members|post|pair|writers'),
        when: words('dates?|dated|days?|months?|years?|times?'),
        'how-many': words('numbers?|count|size|share|totals?|value|sample|more than before'),
        where: words('towns?|cit(?:y|ies)|provinces?|places?|country|regions?'),
        'on-whose-word': words('sources?|origin|reports?|speaks?|author’s|renders?|rendering'),
      },
    ],
  },
};

/** Find the words of a language (BCP 47); null where notes in it cannot be sorted. */
export function findQuestionWords(language: string): QuestionWords | null {
  return LANGUAGES[language.split('-')[0] ?? language] ?? null;
}

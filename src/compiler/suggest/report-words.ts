/** How a language reports what others say. */
export interface ReportWords {
  /** Verbs of saying and holding, as a pattern. */
  verbs: string;
  /** Verbs that are nouns as well: they count between a name of several words and what is said, or beside a quotation. */
  alsoNouns: string;
  /** Words before the one who speaks. */
  according: string;
  /** Words that stand for one who was named before. */
  pronouns: readonly string[];
}

const LANGUAGES: Readonly<Record<string, ReportWords>> = {
  // Verbs: those of Bergler, “Evidential Analysis of Reported Speech” (1992), as far as they stand in news.
  en: {
    verbs: String.raw`said|says|say|told|tells|added|adds|claimed|reported|stated|noted|argued|argues|argue|warned|warns|warn|wrote|writes|denied|denies|deny|insisted|insists|announced|announces|explained|explains|acknowledged|acknowledges|conceded|concedes|admitted|admits|alleged|alleges|maintained|maintains|confirmed|confirms|concluded|concludes|estimated|predicted|predicts|cautioned|cautions|suggests|described|describe|describes|complained|complains|recalled|recalls|observed|observes|replied|promised|promises|thinks|thought|believes|believed|suspects|suspected|contends|contended|asserts|asserted|remarked|testified`,
    alsoNouns: 'claims?|reports?|states?|notes?|estimates?|doubts?',
    according: 'according to|in the words of|in the view of',
    pronouns: ['he', 'she', 'they', 'it', 'who'],
  },
};

/** Find how a language (BCP 47) reports what others say; null where that is not known. */
export function findReportWords(language: string): ReportWords | null {
  return LANGUAGES[language.split('-')[0] ?? language] ?? null;
}

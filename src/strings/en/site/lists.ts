export const byArticle = 'By article';
export const none = 'There are none in this briefing.';
export const inReadingOrder = 'In reading order';
export const howReachArticle = 'How they reach the article';
export const claimsLead =
  'Every statement that the articles make or pass on, in our words, by article and section. Each has the words that carry it, the chain by which it came there, origin first, and the count of its origins.';
export const sourcesLead =
  'Every voice and outlet that the articles draw on, by article and by whether the text names it. Each has what it carries: the claims of which it is the origin, and those that it passes on. People who are merely talked about are not sources.';
export const howReach = 'How they reach the articles';
/** The list of an article, and of all of them. */
export const ofAll = {
  claims: 'Claims of all articles',
  sources: 'Sources of all articles',
  figures: 'Figures of all articles',
  crosswalk: 'Crosswalk of all articles',
};
export const ofArticle = {
  claims: ({ article }: { article: string }) => `Claims of ${article}`,
  sources: ({ article }: { article: string }) => `Sources of ${article}`,
  figures: ({ article }: { article: string }) => `Figures of ${article}`,
  crosswalk: ({ article }: { article: string }) => `Crosswalk of ${article}`,
};
export const ofLabel = {
  claims: ({ label }: { label: string }) => `Claims of “${label}”.`,
  sources: ({ label }: { label: string }) => `Sources of “${label}”.`,
  figures: ({ label }: { label: string }) => `Figures of “${label}”.`,
  crosswalk: ({ label }: { label: string }) => `Crosswalk of “${label}”.`,
};

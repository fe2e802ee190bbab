/** Ids of an article's page that are neither of its text nor of its notes, and names that linked data have for the page. */
const OWN = /^(?:content|cite|cite-date|cite-document|retired|article|document|(?:lens|show)-.+|note-.+-fn(?:ref)?-.+)$/;
/** Ids of paragraphs, those included that may come later. */
const PARAGRAPH = /^p\d+[a-z]?$/;

/** Say whether the page of an article names a part of its own by an id, so that no section of it may have it. */
export function isReservedId(id: string): boolean {
  return PARAGRAPH.test(id) || OWN.test(id);
}

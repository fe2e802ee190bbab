/** Ids of an article's page, of that which cites its passages and of its PDF that are neither of the text nor of notes; names in linked data. */
const OWN =
  /^(?:content|fig-\d+|cite|cite-(?:date|document|edition|passages)|retired|without|article|document|(?:lens|show|chapter|depth)-.+|note-.+-fn(?:ref)?-.+)$/;
/** Ids of paragraphs, those included that may come later. */
const PARAGRAPH = /^p\d+[a-z]?$/;

/** Say whether the page of an article names a part of its own by an id, so that no section of it may have it. */
export function isReservedId(id: string): boolean {
  return PARAGRAPH.test(id) || OWN.test(id);
}

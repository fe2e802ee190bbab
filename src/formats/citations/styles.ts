/** A citation style, as its file says of itself. */
export interface CitationStyle {
  /** The name of its file, without the ending: what it goes by in `citations.json`. */
  id: string;
  /** What menus call it. */
  short: string;
  /** The name by which its manual goes, with the edition. */
  name: string;
  /** Which rules of the manual it keeps here. */
  rules: string;
  /** Whether a place is cited in one note, or by a cite in the text that leads to an entry of the list. */
  form: 'note' | 'in-text';
  /** Whether an organization as author loses its initial article. */
  dropsArticle: boolean;
  /** The style in the Citation Style Language. */
  xml: string;
}

/** One thing cited in every style, by the id of the style. */
export type Citation = Readonly<Record<string, string>>;

const FILES = import.meta.glob<string>('./styles/*.csl', { query: '?raw', import: 'default', eager: true });

/** The citation styles that the site offers: one for each file in `styles/`, in the order of their names. */
export const STYLES: readonly CitationStyle[] = Object.entries(FILES)
  .map(([file, xml]) => readStyle(file.replace(/^.*\/|\.csl$/g, ''), xml))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Read what a style says of itself: `title`, `title-short`, `summary`, `class`, and `<?organizations without-article?>`.
 *
 * @throws an error if it has no title
 */
export function readStyle(id: string, xml: string): CitationStyle {
  const [info = ''] = /<info>.*?<\/info>/s.exec(xml) ?? [];
  const textOf = (element: string) => new RegExp(`<${element}>([^<]*)</${element}>`).exec(info)?.[1]?.replaceAll('&amp;', '&').trim();
  const name = textOf('title');
  if (name === undefined) throw new Error(`Unexpected ${id}.csl without a title, expected a style in the Citation Style Language`);
  return {
    id,
    short: textOf('title-short') ?? name,
    name,
    rules: textOf('summary') ?? '',
    form: /<style[^>]*\sclass="note"/.test(xml) ? 'note' : 'in-text',
    dropsArticle: xml.includes('<?organizations without-article?>'),
    xml,
  };
}

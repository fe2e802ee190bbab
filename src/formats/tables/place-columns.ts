import { identifyOrigin } from '../../compiler/analysis/origin-identity.ts';
import type { Briefing, CompiledEvidence } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import { column, type Column } from './csv.ts';
import { articlePath, locator, noteId } from '../links/links.ts';

/** A row that stands for a thing at one of its places. */
export interface PlacedRow {
  place: CompiledEvidence;
}

/** List the columns that tell where something stands and how it came there; the link comes last in a table. */
export function listPlaceColumns<Row extends PlacedRow>(
  { articles, sources }: Pick<Briefing, 'articles' | 'sources'>,
  site: string,
  thing: (row: Row) => { kind: NoteKind; id: string },
): { words: Column<Row>[]; link: Column<Row> } {
  const name = (id: string | null) => (id === null ? 'not stated' : (sources.find((it) => it.id === id)?.name ?? id));
  return {
    words: [
      column('article', 'The code of the article.', (it) => it.place.article),
      column('locator', 'The paragraph: article, pilcrow, number.', (it) => locator(it.place.article, it.place.paragraph)),
      column('words', 'The words that say it, as the page shows them.', (it) => it.place.quote),
      column('chain', 'By whom it came there, origin first, joined by “ > ”.', (it) => it.place.chain.map(name).join(' > ')),
      column(
        'inferred_steps',
        'Those of the chain whose step is our reading and not stated, joined by “; ”; empty where all are stated.',
        (it) => it.place.inferred.map(({ source }) => name(source)).join('; '),
      ),
      column('origin', 'What is known of the origin: named, unnamed, group, author (the article’s own), not stated.', (it) =>
        identifyOrigin(it.place.chain, sources),
      ),
    ],
    link: column(
      'link',
      'The address of the note at the passage.',
      (row) => {
        const article = articles.find(({ code }) => code === row.place.article);
        return article && `${site}${articlePath(article)}#${noteId(thing(row), row.place.paragraph)}`;
      },
      'anyURI',
    ),
  };
}

import { identifyOrigin } from '../../compiler/origins/origin-identity.ts';
import type { Briefing, CompiledEvidence } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import { column, type Column } from './csv.ts';
import { articlePath, locator, noteId } from '../links/links.ts';
import { stringsOf } from '../../strings/index.ts';

/** A row that stands for an entry at one of its places. */
export interface PlacedRow {
  place: CompiledEvidence;
}

/** List the columns that tell where something stands and how it came there; the link comes last in a table. */
export function listPlaceColumns<Row extends PlacedRow>(
  briefing: Briefing,
  site: string,
  entry: (row: Row) => { kind: NoteKind; id: string },
): { words: Column<Row>[]; link: Column<Row> } {
  const { articles, sources } = briefing;
  const { tables } = stringsOf(briefing);
  const text = tables.placeColumns;
  const name = (id: string | null) => (id === null ? tables.notStated : (sources.find((it) => it.id === id)?.name ?? id));
  return {
    words: [
      column('article', text.article, (it) => it.place.article),
      column('locator', text.locator, (it) => locator(it.place.article, it.place.paragraph)),
      column('words', text.words, (it) => it.place.quote),
      column('chain', text.chain, (it) => it.place.chain.map(name).join(' > ')),
      column('inferred_steps', text.inferredSteps, (it) => it.place.inferred.map(({ source }) => name(source)).join('; ')),
      column('origin', text.origin, (it) => identifyOrigin(it.place.chain, sources)),
    ],
    link: column(
      'link',
      text.link,
      (row) => {
        const article = articles.find(({ code }) => code === row.place.article);
        return article && `${site}${articlePath(article)}#${noteId(entry(row), row.place.paragraph)}`;
      },
      'anyURI',
    ),
  };
}

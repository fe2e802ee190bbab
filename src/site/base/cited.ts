import type { BookFile } from './books.ts';
import type { PageKind } from '../../model/kinds.ts';

/** What the head of a page tells programs of the entry that is cited by it. */
export interface Cited {
  /** What it is, as a type of schema.org. */
  type: 'Report' | 'Article' | 'Claim' | 'Dataset' | 'WebPage' | 'CollectionPage';
  /** Whether it shows the whole text of a document, which is not ours to license. */
  original?: boolean;
  /** The path of its PDF, for what scholars cite as a report; it may not have been made. */
  pdf?: string;
  /** The other files that hold it, for what has a set of links. */
  books?: readonly BookFile[];
  /** The entry that the page is about. */
  about?: { kind: PageKind; id: string };
}

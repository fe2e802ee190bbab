import type { Card } from '../../formats/png/card.ts';

/** What a share page says, wherever it stands. */
export type ShareContent = Omit<SharePage, 'path'>;

/** A page that stands for one passage or entry where a link is shown with a preview, and leads on to it at once. */
export interface SharePage {
  /** Its own path: `/s/c12/`. */
  path: string;
  /** Where it leads: the permanent address, with its fragment. */
  to: string;
  title: string;
  language: string;
  card: Card;
}

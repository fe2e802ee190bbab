import type { Element } from 'hast';
import type { Card } from './card.ts';

/** The picture that a link is shown with. */
export interface Preview {
  path: string;
  card: Card;
}

/** A picture of the site, which the build draws: a preview, or a drawing `scale` times as large as its `width` and `height` say. */
export type Picture = Preview | { path: string; drawing: Element; scale: number };

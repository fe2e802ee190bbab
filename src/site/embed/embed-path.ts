import { EMBED_PATH } from '../../formats/links/links.ts';
import type { CompiledChart } from '../../model/compiled.ts';

/** Write the path of the page that shows a chart in a frame elsewhere: `Ch5` → `/embed/ch5/`. */
export function embedPath({ code }: Pick<CompiledChart, 'code'>): string {
  return `${EMBED_PATH}${code.toLowerCase()}/`;
}

/** Write the path of what tells programs how to show that page: `/embed/ch5/oembed.json`. */
export function oembedPath(chart: Pick<CompiledChart, 'code'>): string {
  return `${embedPath(chart)}oembed.json`;
}

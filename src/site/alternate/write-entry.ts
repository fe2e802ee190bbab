import type { RootContent } from 'mdast';
import { cutAround, cutToSource } from '../../compiler/analysis/cut-briefing.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import type { Items } from '../../model/compiled.ts';
import type { PageKind } from '../../model/kinds.ts';
import { writeFinding } from '../finding/markdown.ts';
import { writeName } from '../name/markdown.ts';
import { writeClaim, writeFigure, writeSource } from './entries.ts';

const WRITERS: { readonly [K in PageKind]: (stand: RenderContext, item: Items[K]) => RootContent[] } = {
  finding: writeFinding,
  claim: (stand, it) => writeClaim(writeNear(stand, it), it),
  source: (stand, it) => writeSource({ ...stand, briefing: cutToSource(stand.briefing, it) }, it),
  figure: (stand, it) => writeFigure(writeNear(stand, it), it),
  name: writeName,
};

/** Write an entry in full, out of the part of the briefing that concerns it. */
export function writeEntry<K extends PageKind>(stand: RenderContext, kind: K, item: Items[K]): RootContent[] {
  return WRITERS[kind](stand, item);
}

/** Write out of the part of a briefing that concerns what stands in some articles. */
export function writeNear(stand: RenderContext, entry: Parameters<typeof cutAround>[1]): RenderContext {
  return { ...stand, briefing: cutAround(stand.briefing, entry) };
}

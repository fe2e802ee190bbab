import type { Element } from 'hast';
import { printHtml } from '../../compiler/markdown/print-html.ts';
import { mirrorDrawing } from '../../formats/drawing/mirror.ts';
import type { Briefing } from '../../model/compiled.ts';
import { directionOf } from '../../model/direction.ts';

/** Print a drawing of who tells whom, in the direction in which the briefing is read. */
export function printDrawing({ language }: Pick<Briefing, 'language'>, svg: Element): string {
  return printHtml(directionOf(language) === 'rtl' ? mirrorDrawing(svg) : svg);
}

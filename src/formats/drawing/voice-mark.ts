import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from './label.ts';

/** What a voice is, as its shape tells, in maps and chains alike. */
export type VoiceShape = 'person' | 'group' | 'organization' | 'publication' | 'social-media' | 'open' | 'article';

/** How a voice is drawn. */
export interface Voice {
  shape: VoiceShape;
  /** Whether the text names it: named voices are filled. */
  named: boolean;
}

/** Draw the outline of a kind around a point, in units of its radius. */
function drawShape(shape: VoiceShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  const circle = (dx: number, dy: number, size: number) => {
    const half = round(size * r);
    return `M${at(dx - size, dy)}a${half} ${half} 0 1 0 ${round(2 * size * r)} 0a${half} ${half} 0 1 0 ${round(-2 * size * r)} 0Z`;
  };
  switch (shape) {
    case 'person':
    case 'open':
      return circle(0, 0, 0.9);
    case 'group':
      return `${circle(-0.5, 0.42, 0.47)}${circle(0.5, 0.42, 0.47)}${circle(0, -0.5, 0.47)}`;
    case 'organization':
      return `M${at(-0.82, -0.82)}L${at(0.82, -0.82)}L${at(0.82, 0.82)}L${at(-0.82, 0.82)}Z`;
    case 'publication':
      return `M${at(-0.75, -1)}L${at(0.3, -1)}L${at(0.75, -0.5)}L${at(0.75, 1)}L${at(-0.75, 1)}Z`;
    case 'social-media':
      return `M${at(0, -0.95)}L${at(1, 0.8)}L${at(-1, 0.8)}Z`;
    case 'article':
      return `M${at(-0.3, -1)}L${at(0.3, -1)}L${at(0.3, 1)}L${at(-0.3, 1)}Z`;
  }
}

/** Render the mark of a voice: its kind by shape, filled where the text names it. */
export function renderVoiceMark({ shape, named }: Voice, x: number, y: number, r: number): Element {
  const className = ['voice', shape === 'open' ? 'voice-open' : named ? 'voice-named' : 'voice-unnamed'];
  return s('path', { className, d: drawShape(shape, x, y, r), stroke: 'currentColor' });
}

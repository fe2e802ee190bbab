import * as words from '#strings/client/map.ts';
import { drawShare } from '../../formats/map/ribbon.ts';
import type { MapLoss } from './map-losses.ts';

const figure = document.querySelector<HTMLElement>('.map-figure');
const select = figure?.querySelector('select');
const status = figure?.querySelector('[role=status]');
const losses = JSON.parse(document.getElementById('map-losses')?.textContent ?? '[]') as MapLoss[];
const drawings = [...(figure?.querySelectorAll('.map-part') ?? [])];

/** Show on all drawings what is lost without a source: all of it where a voice or a way loses all its claims, else a part. */
function show(loss: MapLoss | undefined): void {
  figure?.querySelectorAll('.map-lost-part').forEach((it) => it.remove());
  drawings.forEach((drawing, at) => {
    const steps = loss?.steps[at] ?? {};
    const voices = loss?.voices[at] ?? {};
    for (const voice of drawing.querySelectorAll<SVGElement>('[data-voice]')) markLost(voice, voices[voice.dataset['voice'] ?? ''] ?? 0);
    // A report that falls is told elsewhere on no other word that the texts name.
    for (const tie of drawing.querySelectorAll<SVGElement>('[data-tie]'))
      tie.classList.toggle('map-lost', (voices[tie.dataset['tie'] ?? ''] ?? 0) > 0);
    for (const band of drawing.querySelectorAll<SVGElement>('[data-step]')) {
      const share = (steps[band.dataset['step'] ?? ''] ?? 0) / Number(band.dataset['claims']);
      if (share > 0) addPart(band, 'path', { d: drawShare(band.dataset['ribbon'] ?? '', share) });
    }
  });
  for (const row of figure?.querySelectorAll<SVGElement>('[data-way]') ?? []) {
    const lost = (row.dataset['way'] ?? '').split(',').reduce((sum, way) => sum + (loss?.ways[way] ?? 0), 0);
    if (row.localName === 'a') markLost(row, lost);
    else if (lost > 0) addLostBlock(row, lost / Number(row.dataset['claims']));
  }
}

function markLost(voice: SVGElement, lost: number): void {
  voice.classList.toggle('map-lost', lost > 0 && lost === Number(voice.dataset['claims']));
}

/** Lay the lost share over a block of the narrow map, from below. */
function addLostBlock(block: SVGElement, share: number): void {
  const number = (name: string) => Number(block.getAttribute(name));
  const height = number('height') * share;
  addPart(block, 'rect', { x: number('x'), y: number('y') + number('height') - height, width: number('width'), height });
}

function addPart(over: SVGElement, name: 'path' | 'rect', attributes: Record<string, string | number>): void {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name);
  part.setAttribute('class', 'map-lost-part');
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  over.after(part);
}

select?.addEventListener('change', () => {
  const loss = losses[Number(select.value || NaN)];
  show(loss);
  const more = document.createElement('a');
  more.href = loss?.href ?? '';
  more.textContent = words.whichTheyAre;
  status?.replaceChildren(...(loss ? [`${loss.says} `, more] : []));
});
// Pointing at a voice, or coming to it with the keyboard, shows the same for a moment.
for (const [start, end] of [
  ['pointerover', 'pointerout'],
  ['focusin', 'focusout'],
] as const) {
  figure?.addEventListener(start, ({ target }) => {
    const link = target instanceof Element && target.closest('.map-link');
    const loss = link && losses.find(({ href }) => href === link.getAttribute('href'));
    if (loss) show(loss);
  });
  figure?.addEventListener(end, ({ target }) => {
    if (target instanceof Element && target.closest('.map-link')) show(losses[Number(select?.value || NaN)]);
  });
}

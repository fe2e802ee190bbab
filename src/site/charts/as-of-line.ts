const SVG = 'http://www.w3.org/2000/svg';

/** Read the time axis of a drawing: it says which days its width stands for. */
function readAxis(svg: SVGSVGElement): (date: Date) => number {
  const { domain = '', range = '' } = svg.dataset;
  const [from = 0, to = 1] = domain.split(' ').map((it) => Date.parse(it));
  const [left = 0, right = 1] = range.split(' ').map(Number);
  return (date) => left + ((date.getTime() - from) / (to - from)) * (right - left);
}

/** Let the totals of a drawing end at a day, with a line there. */
export function markDay(svg: SVGSVGElement, date: Date): void {
  const x = readAxis(svg)(date);
  const line = svg.querySelector('.chart-as-of') ?? svg.appendChild(document.createElementNS(SVG, 'path'));
  const bars = [...svg.querySelectorAll<SVGRectElement>('.chart-total')];
  // Across the bars and below the axis, where the thumb stands: it runs through no words.
  const across = bars.map(({ y, height }) => `M${x} ${y.baseVal.value - 4}v${height.baseVal.value + 8}`);
  const path = `${across.join('')}M${x} ${svg.viewBox.baseVal.height - 4}v6`;
  for (const [name, value] of Object.entries({ class: 'chart-as-of', d: path, 'aria-hidden': 'true' })) line.setAttribute(name, value);
  svg.classList.add('chart-moved');
  for (const bar of bars) stretch(bar, x);
}

/** Show the whole range of a drawing again. */
export function unmarkDay(svg: SVGSVGElement): void {
  svg.querySelector('.chart-as-of')?.remove();
  svg.classList.remove('chart-moved');
  svg.querySelectorAll<SVGRectElement>('.chart-total').forEach((bar) => stretch(bar, null));
}

/** Let a bar end at a place, or where it was drawn; what is written on it stands beside it where it is too short. */
function stretch(bar: SVGRectElement, end: number | null): void {
  bar.dataset['width'] ??= bar.getAttribute('width') ?? '0';
  const start = bar.x.baseVal.value;
  const width = end === null ? Number(bar.dataset['width']) : Math.max(end - start, 0);
  bar.setAttribute('width', String(width));
  const words = bar.parentElement?.querySelector<SVGGElement>('.chart-on');
  if (!words) return;
  const isBeside = words.getBBox().width + 16 > width;
  words.classList.toggle('chart-on-beside', isBeside);
  if (isBeside) words.setAttribute('transform', `translate(${width})`);
  else words.removeAttribute('transform');
}

import { computeMonthlyRate } from '../../compiler/analysis/monthly-rate.ts';

const DAY = 86_400_000;
const SVG = 'http://www.w3.org/2000/svg';
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** Let readers move the as-of dates on the page. */
export function startHandles(): void {
  for (const handle of document.querySelectorAll<HTMLElement>('[data-as-of]:not([data-started])')) {
    handle.dataset['started'] = '';
    start(handle);
  }
}

/**
 * Let a reader move the as-of date of totals: what each makes a month follows, and a line stands at the day in the drawing.
 * At rest it shows what the page says: the range over all days on which the text may have been written.
 */
function start(handle: HTMLElement): void {
  const input = handle.querySelector('input');
  const outputs = [...handle.querySelectorAll('output')];
  const drawings = handle.parentElement?.querySelectorAll<SVGSVGElement>('svg.chart-campaign') ?? [];
  if (!input) return;
  const atRest = outputs.map(({ textContent }) => textContent);
  input.addEventListener('input', () => {
    const date = new Date(Number(input.value) * DAY);
    write(handle, '[data-day]', day.format(date));
    input.setAttribute('aria-valuetext', day.format(date));
    for (const item of handle.querySelectorAll('li')) showRate(item, date.toISOString().slice(0, 10));
    drawings.forEach((svg) => placeLine(svg, date));
  });
  handle.querySelector('[data-reset]')?.addEventListener('click', () => {
    input.value = input.max;
    input.removeAttribute('aria-valuetext');
    outputs.forEach((output, at) => (output.textContent = atRest[at] ?? ''));
    drawings.forEach((svg) => svg.querySelector('.chart-as-of')?.remove());
  });
}

function showRate(item: HTMLLIElement, asOf: string): void {
  const { min, max, start: from = '' } = item.dataset;
  const rate = computeMonthlyRate({ min: Number(min), max: Number(max) }, from, asOf);
  const [shortest, longest] = rate?.months ?? [0, 0];
  write(item, '[data-rate]', rate ? `${number.format(rate.low)} to ${number.format(rate.high)}` : 'no number of');
  write(item, '[data-months]', `${number.format(shortest)} to ${number.format(longest)}`);
}

function write(item: Element, selector: string, text: string): void {
  const found = item.querySelector(selector);
  if (found) found.textContent = text;
}

/** Put the line of the as-of date where its day is; the drawing says which days its width stands for. */
function placeLine(svg: SVGSVGElement, date: Date): void {
  const { domain = '', range = '' } = svg.dataset;
  const [from = 0, to = 1] = domain.split(' ').map((it) => Date.parse(it));
  const [left = 0, right = 1] = range.split(' ').map(Number);
  const x = left + ((date.getTime() - from) / (to - from)) * (right - left);
  const line = svg.querySelector('.chart-as-of') ?? svg.appendChild(document.createElementNS(SVG, 'line'));
  const height = svg.viewBox.baseVal.height;
  const attributes = { class: 'chart-as-of', x1: x, x2: x, y1: 0, y2: height - 20, 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value));
}

import * as say from '#strings/client/charts.ts';
import { computeMonthlyRate } from '../../compiler/analysis/monthly-rate.ts';
import { markDay, unmarkDay } from './as-of-line.ts';

const DAY = 86_400_000;

/** Let readers move the as-of dates on the page. */
export function startHandles(): void {
  for (const handle of document.querySelectorAll<HTMLElement>('[data-as-of]:not([data-started])')) {
    handle.dataset['started'] = '';
    start(handle);
  }
}

/**
 * Let a reader move the as-of date of totals: what each makes a month follows, and in the drawing the bars end at that day.
 * At rest it shows what the page says: the range over all days on which the text may have been written.
 */
function start(handle: HTMLElement): void {
  const input = handle.querySelector('input');
  const drawings = [...(handle.parentElement?.querySelectorAll<SVGSVGElement>('svg.chart-campaign') ?? [])];
  if (!input) return;
  const words = [...handle.querySelectorAll('[data-day], [data-rate], [data-months]')];
  const atRest = words.map(({ textContent }) => textContent);
  const spoken = input.getAttribute('aria-valuetext') ?? '';
  const show = () => {
    const date = new Date(Number(input.value) * DAY);
    const named = say.printDay(date);
    handle.dataset['moved'] = '';
    write(handle, '[data-day]', named);
    const rates = [...handle.querySelectorAll('li')].map((item) => showRate(item, date.toISOString().slice(0, 10)));
    input.setAttribute('aria-valuetext', say.moved(named, rates));
    drawings.forEach((svg) => markDay(svg, date));
  };
  input.addEventListener('input', show);
  // What moved it may have been what asked for this script.
  if (input.value !== input.defaultValue) show();
  handle.querySelector('[data-reset]')?.addEventListener('click', () => {
    delete handle.dataset['moved'];
    input.focus();
    input.value = input.max;
    input.setAttribute('aria-valuetext', spoken);
    words.forEach((word, at) => (word.textContent = atRest[at] ?? ''));
    drawings.forEach(unmarkDay);
  });
}

/** Show what a total makes a month, and give it as a sentence for who hears it. */
function showRate(item: HTMLLIElement, asOf: string): string {
  const { min, max, start: from = '' } = item.dataset;
  const rate = computeMonthlyRate({ min: Number(min), max: Number(max) }, from, asOf);
  const [shortest, longest] = rate?.months ?? [0, 0];
  write(item, '[data-rate]', rate ? say.range(rate.low, rate.high) : say.noNumber);
  write(item, '[data-months]', say.range(shortest, longest));
  return item.textContent.trim().replace(/\s+/g, ' ');
}

function write(item: Element, selector: string, text: string): void {
  const found = item.querySelector(selector);
  if (found) found.textContent = text;
}

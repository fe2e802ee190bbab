import { startMarks } from './marks.ts';

/** Let the charts of a page answer, and the handles on their dates move. */
export async function startCharts(): Promise<void> {
  startMarks();
  if (document.querySelector('[data-as-of]')) (await import('./as-of.ts')).startHandles();
}

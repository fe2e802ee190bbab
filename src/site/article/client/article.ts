import { startCopying } from '../../copy/start.ts';
import pairing from '../styles/pairing.css?inline';
import { bindShortcuts } from './keys.ts';
import { labelMarks } from './label-marks.ts';
import { showLandings } from './landing.ts';
import { pairNotes } from './pairing.ts';
import { keepSwitches } from './switches.ts';

/** Let a reader take a source away; what that does is loaded when it is first asked for. */
function offerWithout(): void {
  const select = document.querySelector<HTMLSelectElement>('.without select');
  const says = document.querySelector<HTMLElement>('.without output');
  if (!select || !says) return;
  select.value = '';
  select.addEventListener('change', () => void import('./without.ts').then(({ showWithout }) => showWithout(select, says)));
}

/** As `awaitReaders` of charts, which would be a file of its own here: an article asks for few. */
function awaitCharts(): void {
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('.chart-figure'))
        void import('../../charts/start-charts.ts').then(({ startCharts }) => startCharts());
    });
  }
}

// A page that is loaded to be printed stays as it is.
if (!matchMedia('print').matches) {
  // What only scripts show has its style from here, so that the page itself doesn't wait for it.
  const style = new CSSStyleSheet();
  style.replaceSync(pairing);
  document.adoptedStyleSheets.push(style);

  startCopying();
  keepSwitches(labelMarks);
  labelMarks();
  pairNotes();
  bindShortcuts();
  offerWithout();
  awaitCharts();
  showLandings();
}

import pairing from '../styles/pairing.css?inline';
import { takeKeys } from './keys.ts';
import { labelMarks } from './label-marks.ts';
import { showLandings } from './landing.ts';
import { pairNotes } from './pairing.ts';
import { keepSwitches } from './switches.ts';

// A page that is loaded to be printed stays as it is.
if (!matchMedia('print').matches) {
  // What only scripts show has its style from here, so that the page itself doesn't wait for it.
  const style = new CSSStyleSheet();
  style.replaceSync(pairing);
  document.adoptedStyleSheets.push(style);

  keepSwitches(labelMarks);
  labelMarks();
  pairNotes();
  takeKeys();
  showLandings();
}

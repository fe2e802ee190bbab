import type { Control } from './control.ts';
import { makeControl } from './make-control.ts';

const NONE = '–';

/** Make a control for the qualifier of a figure at one of its places: undefined where it is that of the figure, null where there is none. */
export function makeQualifier(): Control {
  const line = makeControl({
    key: 'qualifier',
    label: 'Qualifier of these words, where it is another',
    hint: 'Left empty it is that of the figure. A dash: these words have none.',
    type: 'line',
  });
  return {
    ...line,
    read: () => {
      const words = line.read();
      return words === NONE || words === '-' ? null : words;
    },
    write: (value) => line.write(value === null ? NONE : value),
  };
}

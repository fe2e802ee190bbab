import type { Figure } from '../../model/figure.ts';
import type { Written } from '../../edit/edit-entries.ts';

/** Leave of the keys of a figure those that its kind has: numbers of a number, a date of a date, none of what is vague. */
export function tidyFigure(values: Written): Written {
  const without = (keys: readonly string[]) => ({
    ...values,
    ...Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, undefined])),
  });
  const kind = figureKind(values['kind']);
  switch (kind) {
    case 'number': {
      const number = typeof values['value'] === 'string' && values['value'].trim() !== '' ? Number(values['value']) : values['value'];
      const own = without(['reason']);
      return 'value' in values ? { ...own, value: number === null ? undefined : number } : own;
    }
    case 'date': {
      const { value } = values;
      return {
        ...without(['min', 'max', 'exclusive']),
        value: value === undefined || value === '' ? null : typeof value === 'number' ? String(value) : value,
      };
    }
    case 'vague':
      return without(['value', 'min', 'max', 'exclusive', 'reason']);
    case null:
      return values;
  }
}

function figureKind(word: unknown): Figure['kind'] | null {
  return word === 'number' || word === 'date' || word === 'vague' ? word : null;
}

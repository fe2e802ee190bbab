import { stringsOf, type Strings } from '../../strings/index.ts';
import type { ChartData } from './chart-data.ts';

/** Get what a drawing says, in its language. */
export function stringsOfChart({ language = 'en' }: Pick<ChartData, 'language'>): Strings {
  return stringsOf({ language });
}

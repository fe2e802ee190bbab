import { describeAmount, describeWithUnit, type Amount } from '../../compiler/analysis/describe-amount.ts';
import type { ChartEvent, ChartFigure } from './chart-data.ts';

/** Quote the qualifier where the words of the number do not hold it already: `exceeds` → `“exceeds”`. */
export function quoteQualifier(amount: Amount): string | null {
  const { qualifier } = amount;
  if (qualifier === null || describeAmount(amount).includes(qualifier.toLowerCase())) return null;
  return `“${qualifier}”`;
}

/** Name the paragraph of a link: `#p3` → `¶3`. */
export function describeParagraph(href: string): string {
  const number = /#p([0-9]+[a-z]?)$/.exec(href)?.[1];
  if (number === undefined) throw new Error(`Unexpected link \`${href}\`, expected one to a paragraph, such as \`#p3\``);
  return `¶${number}`;
}

/** Name the paragraph of a figure: with its article where the chart does not stand in it. */
export function describePlace({ locator, paragraphHref }: Pick<ChartFigure, 'locator' | 'paragraphHref'>): string {
  return locator ?? describeParagraph(paragraphHref);
}

/** Say all that the text tells about a number, for readers who hear or hover a mark. */
export function describeFigure(figure: ChartFigure): string {
  const quoted = quoteQualifier(figure);
  return [
    `${figure.label}: ${describeWithUnit(figure)}${quoted === null ? '' : ` (the text: ${quoted})`}`,
    `actor: ${figure.actor ?? 'none named'}`,
    `place: ${figure.where ?? 'not stated'}`,
    `time: ${figure.periodText ?? 'not stated'}`,
    `who says so: ${figure.origin}`,
    `${figure.code}, ${describePlace(figure)}`,
  ].join('; ');
}

/** Say all that the text tells about an event, for readers who hear or hover a mark. */
export function describeEvent(event: ChartEvent): string {
  return [
    `${event.article}: ${event.label}`,
    `time: “${event.timeText}”, ${event.dateText}`,
    `who says so: ${event.origin}`,
    `${event.code}, ${event.locator}`,
  ].join('; ');
}

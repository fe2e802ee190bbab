import { describeAmount, describeWithUnit, type Amount } from '../../compiler/analysis/describe-amount.ts';
import type { ChartEvent, ChartFigure } from './chart-data.ts';
import type { Strings } from '../../strings/index.ts';

/** Quote the qualifier where the words of the number do not hold it already: `exceeds` → `“exceeds”`. */
export function quoteQualifier(strings: Strings, amount: Amount): string | null {
  const { qualifier } = amount;
  if (qualifier === null || describeAmount(strings, amount).includes(qualifier.toLowerCase())) return null;
  return strings.chart.quoted({ text: qualifier });
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
export function describeFigure(strings: Strings, figure: ChartFigure): string {
  const { chart } = strings;
  const quoted = quoteQualifier(strings, figure);
  const words = describeWithUnit(strings, figure);
  const facts = [
    chart.labelled({ label: figure.label, words: quoted === null ? words : chart.theText({ words, quoted }) }),
    chart.actor({ actor: figure.actor }),
    chart.place({ place: figure.where }),
    chart.time({ time: figure.periodText }),
    chart.whoSaysSo({ origin: figure.origin }),
    strings.base.series({ items: [figure.code, describePlace(figure)] }),
  ];
  return chart.marks({ facts });
}

/** Say all that the text tells about an event, for readers who hear or hover a mark. */
export function describeEvent(strings: Strings, event: ChartEvent): string {
  const { chart } = strings;
  const facts = [
    chart.labelled({ label: event.article, words: event.label }),
    chart.timeOfEvent({ time: event.timeText, date: event.dateText }),
    chart.whoSaysSo({ origin: event.origin }),
    strings.base.series({ items: [event.code, event.locator] }),
  ];
  return chart.marks({ facts });
}

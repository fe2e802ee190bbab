import type { Element, ElementContent } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { level, printText } from './list-words.ts';
import type { Tally } from './tally.ts';
import { quote } from './losses.ts';

/**
 * A heading is kept as words, apart from the text: links and emphases in it are told, line ends are spaces. The sign of a
 * note is set behind it, for `moveSigns`.
 */
export function cleanHeading(heading: Element, count: Tally): ElementContent[] {
  const words = level(printText(heading));
  const signs: Element[] = [];
  visitParents(heading, 'element', (element: Element) => {
    const { href, dataNote } = element.properties;
    if (dataNote !== undefined) {
      signs.push(element);
      count('note', quote(words));
    } else if (element.tagName === 'a') count('heading', `${quote(printText(element))} (${String(href)}) in ${quote(words)}`);
    else if (['em', 'i', 'strong', 'b', 'del', 's', 'code'].includes(element.tagName) && level(printText(element)) !== words)
      count('heading', `${quote(printText(element))} (${element.tagName}) in ${quote(words)}`);
  });
  return [{ ...heading, children: words ? [{ type: 'text', value: words }] : [] }, ...signs];
}

import type { Element, ElementContent } from 'hast';
import { isElement, printText } from './list-words.ts';

/** Elements that become marks around words in Markdown, which can neither begin nor end with white space. */
const MARKED = new Set(['em', 'i', 'strong', 'b', 'del', 's', 'strike', 'a', 'cite', 'dfn', 'var']);

/**
 * Move line ends and white space at the ends of emphasized or linked words out of them: a mark of Markdown cannot hold them.
 *
 * `<b>so<br></b>it` → `<b>so</b><br>it`
 */
export function hoistEnds(element: Element): ElementContent[] {
  if (!MARKED.has(element.tagName)) return [element];
  const children = [...element.children];
  const [before, after]: [ElementContent[], ElementContent[]] = [[], []];
  for (let first = children[0]; first && takeEdge(first, 'start', before); first = children[0]) {
    children.shift();
    const rest = restOf(first, 'start');
    if (rest) {
      children.unshift(rest);
      break;
    }
  }
  for (let last = children.at(-1); last && takeEdge(last, 'end', after); last = children.at(-1)) {
    children.pop();
    const rest = restOf(last, 'end');
    if (rest) {
      children.push(rest);
      break;
    }
  }
  return [...before, ...(children.length ? [{ ...element, children }] : []), ...after.reverse()];
}

/** Take a line end or the white space at an end; false where there is none. */
function takeEdge(node: ElementContent, side: 'start' | 'end', out: ElementContent[]): boolean {
  if (isElement(node, 'br')) return out.push(node) > 0;
  if (node.type !== 'text') return false;
  const [space] = (side === 'start' ? /^\s+/ : /\s+$/).exec(node.value) ?? [];
  return space ? out.push({ type: 'text', value: space }) > 0 : node.value === '';
}

function restOf(node: ElementContent, side: 'start' | 'end'): ElementContent | null {
  if (node.type !== 'text') return null;
  const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
  return value ? { type: 'text', value } : null;
}

const RAISED: Record<string, string> = { ...spell('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'), '−': '⁻', '–': '⁻' };
const LOWERED: Record<string, string> = { ...spell('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'), '−': '₋', '–': '₋' };

/** Print raised or lowered numbers by signs that are raised or lowered themselves: 10⁶ is not 106. Null where there is no such sign. */
export function spellScript(element: Element): string | null {
  const signs = element.tagName === 'sup' ? RAISED : LOWERED;
  const text = printText(element).trim();
  const spelt = [...text].map((sign) => signs[sign]);
  return text && !spelt.includes(undefined) ? spelt.join('') : null;
}

function spell(from: string, to: string): Record<string, string> {
  const signs = [...to];
  return Object.fromEntries([...from].map((sign, at) => [sign, signs[at] ?? sign]));
}

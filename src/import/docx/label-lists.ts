import type { Element, Root } from 'xast';
import { childrenOf, findXml, isOn, valueOf, type XmlNode } from './parse-xml.ts';
import type { Styles } from './read-styles.ts';

/** How a paragraph of a list is labelled: by a bullet, by a number that a list of Markdown can have, or by words. */
export type Label = { kind: 'bullet' | 'number' | 'words'; level: number; text: string };

interface Level {
  start: number;
  format: string;
  text: string;
  isLegal: boolean;
  /** From which level on the counting begins again; 0: never. */
  restart: number | null;
}

/** Labels the paragraphs of a Word document in their order, as Word numbers them. */
export interface Labeller {
  labelOf(properties: XmlNode | undefined): Label | null;
}

/** Open a labeller for the numbering of a document. */
export function openLabeller(part: Root | null, styles: Styles): Labeller {
  const root = childrenOf(part ?? undefined, 'w:numbering')[0];
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((it) => [valueOf(it, 'w:abstractNumId') ?? '', it]));
  const nums = new Map(childrenOf(root, 'w:num').map((it) => [valueOf(it, 'w:numId') ?? '', it]));
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  const abstractOf = (num: Element): { id: string; element: Element | undefined } => {
    const id = valueOf(findXml(num, 'w:abstractNumId')) ?? '';
    const element = abstracts.get(id);
    const link = valueOf(findXml(element, 'w:numStyleLink'));
    const linked = link && [...abstracts].find(([, it]) => valueOf(findXml(it, 'w:styleLink')) === link);
    return linked ? { id: linked[0], element: linked[1] } : { id, element };
  };
  const levelOf = (num: Element, level: number): Level => {
    const has = (it: Element) => valueOf(it, 'w:ilvl') === String(level);
    const override = childrenOf(num, 'w:lvlOverride').find(has);
    const own = findXml(override, 'w:lvl') ?? childrenOf(abstractOf(num).element, 'w:lvl').find(has);
    const restart = valueOf(findXml(own, 'w:lvlRestart'));
    return {
      start: Number(valueOf(findXml(override, 'w:startOverride')) ?? valueOf(findXml(own, 'w:start')) ?? 1),
      format: valueOf(findXml(own, 'w:numFmt')) ?? 'decimal',
      text: valueOf(findXml(own, 'w:lvlText')) ?? '',
      isLegal: isOn(findXml(own, 'w:isLgl')),
      restart: restart === undefined ? null : Number(restart),
    };
  };

  /** Count a paragraph, and give the counts of its level and those above. */
  const count = (num: Element, numId: string, level: number): number[] => {
    const { id } = abstractOf(num);
    const counts = counters.get(id) ?? [];
    counters.set(id, counts);
    const overridden = childrenOf(num, 'w:lvlOverride').some(
      (it) => valueOf(it, 'w:ilvl') === String(level) && findXml(it, 'w:startOverride') !== undefined,
    );
    const isFirst = overridden && !begun.has(`${numId} ${level}`);
    begun.add(`${numId} ${level}`);
    const { start } = levelOf(num, level);
    const before = counts[level];
    counts[level] = isFirst || before === undefined ? start : before + 1;
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const { restart } = levelOf(num, deeper);
      if (restart === null || (restart > 0 && level < restart)) counts[deeper] = undefined;
    }
    return Array.from({ length: level + 1 }, (_, at) => counts[at] ?? levelOf(num, at).start);
  };

  return {
    labelOf: (properties) => {
      const style = valueOf(findXml(properties, 'w:pStyle'));
      const own = findXml(properties, 'w:numPr');
      const styled = styles.find(style, 'w:pPr', 'w:numPr');
      const numId = valueOf(findXml(own, 'w:numId')) ?? valueOf(findXml(styled, 'w:numId'));
      const num = nums.get(numId ?? '');
      if (!num || numId === undefined) return null;
      const linked = childrenOf(abstractOf(num).element, 'w:lvl').find((it) => valueOf(findXml(it, 'w:pStyle')) === style);
      const level = Number(
        valueOf(findXml(own, 'w:ilvl')) ??
          (style !== undefined ? valueOf(linked, 'w:ilvl') : undefined) ??
          valueOf(findXml(styled, 'w:ilvl')) ??
          0,
      );
      const { format, text, isLegal } = levelOf(num, level);
      if (format === 'bullet') return { kind: 'bullet', level, text };
      const counts = count(num, numId, level);
      if (format === 'none' && !/%/.test(text)) return text.trim() ? { kind: 'words', level, text: text.trim() } : null;
      const label = text.replace(/%([1-9])/g, (_, at: string) => {
        const place = Number(at) - 1;
        const own = levelOf(num, place).format;
        return printNumber(counts[place] ?? 1, isLegal && own !== 'none' ? 'decimal' : own);
      });
      if (!label.trim()) return null;
      const isPlain = format === 'decimal' && text.replace(/[.)]$/, '') === `%${level + 1}`;
      return isPlain ? { kind: 'number', level, text: String(counts[level] ?? 1) } : { kind: 'words', level, text: label.trim() };
    },
  };
}

/** Print a number as a format of Word has it; as a decimal where the format is not known here. */
export function printNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((((number - 1) % 26) + 26) % 26)).repeat(Math.max(1, Math.ceil(number / 26)));
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
    case 'lowerRoman':
      return printRoman(number);
    case 'upperRoman':
      return printRoman(number).toUpperCase();
    case 'ordinal': {
      const rest = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
      return `${number}${['th', 'st', 'nd', 'rd'][rest] ?? 'th'}`;
    }
    default:
      return String(number);
  }
}

function printRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const signs = { m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 };
  let rest = number;
  return Object.entries(signs).reduce((text, [sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, '');
}

import type { Element, Root } from 'xast';
import { childrenOf, findXml, isOn, isXml, valueOf, type XmlNode } from './parse-xml.ts';

/** What the styles of a Word document say of a paragraph or a run. */
export interface Styles {
  /** The first element at a path in the properties of a style, or of those that it is based on. */
  find(style: string | undefined, ...path: string[]): Element | undefined;
  /** The level of a heading from 1, null if a paragraph is none; `isNamed` if its own style says so. */
  headingLevel(properties: XmlNode | undefined): { level: number; isNamed: boolean } | null;
  /** Whether a run is hidden. */
  isHidden(run: Element, paragraph: XmlNode | undefined): boolean;
}

/** Read the styles of a Word document. */
export function readStyles(part: Root | null): Styles {
  const all = childrenOf(childrenOf(part ?? undefined, 'w:styles')[0], 'w:style');
  const byId = new Map(all.map((style) => [valueOf(style, 'w:styleId') ?? '', style]));
  const standard = valueOf(
    all.find((style) => valueOf(style, 'w:type') === 'paragraph' && isDefault(style)),
    'w:styleId',
  );
  const chain = (id: string | undefined): Element[] => {
    const found: Element[] = [];
    for (let at = byId.get(id ?? ''); at && !found.includes(at); at = byId.get(valueOf(findXml(at, 'w:basedOn')) ?? '')) found.push(at);
    return found;
  };
  const find: Styles['find'] = (style, ...path) => {
    for (const it of chain(style)) {
      const found = findXml(it, ...path);
      if (found) return found;
    }
    return undefined;
  };
  const styleOf = (properties: XmlNode | undefined) => valueOf(findXml(properties, 'w:pStyle')) ?? standard;
  return {
    find,
    headingLevel: (properties) => {
      const style = styleOf(properties);
      const [own] = chain(style);
      const named = /^heading ([1-6])$/i.exec(valueOf(findXml(own, 'w:name')) ?? '')?.[1];
      if (named) return { level: Number(named), isNamed: true };
      const outline = valueOf(findXml(properties, 'w:outlineLvl') ?? find(style, 'w:pPr', 'w:outlineLvl'));
      const level = Number(outline ?? 9) + 1;
      return level <= 6 ? { level, isNamed: false } : null;
    },
    isHidden: (run, paragraph) => {
      const own = findXml(run, 'w:rPr');
      const vanish = [
        findXml(own, 'w:vanish'),
        find(valueOf(findXml(own, 'w:rStyle')), 'w:rPr', 'w:vanish'),
        find(styleOf(paragraph), 'w:rPr', 'w:vanish'),
      ].find((it) => it !== undefined);
      return isOn(vanish);
    },
  };
}

function isDefault(style: Element): boolean {
  return isXml(style) && ['1', 'true', 'on'].includes(valueOf(style, 'w:default') ?? '');
}

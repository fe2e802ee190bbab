import type { Element, ElementContent, Root } from 'xast';
import { x } from 'xastscript';
import { hex } from 'dingbat-to-unicode';
import type { Labeller } from './label-lists.ts';
import { childrenOf, findXml, isOn, isXml, listXml, textOf, valueOf, type XmlNode } from './parse-xml.ts';
import type { Styles } from './read-styles.ts';
import { spellMath } from './spell-math.ts';

/** What of a Word document its converter would drop, and what is left out, each with its words. */
export type DocxTally = Record<'hidden' | 'deleted' | 'inserted' | 'equation' | 'symbol' | 'chunk' | 'box', string[]>;

export interface Tidying {
  styles: Styles;
  labels: Labeller;
  told: DocxTally;
}

/** The signs around the number of a list, which the converter does not keep: `takeNumbers` reads them again. */
export const NUMBER_SIGNS = ['\ue010', '\ue011'] as const;

/** What holds nothing but properties. */
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:tblPrEx', 'w:sdtPr']);
/** What has a bearing on other programs, and none on the text within it. */
const WRAPPERS = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/**
 * Tidy a part of a Word document, so that a converter keeps what a reader of the document sees: fields, content controls,
 * labels of lists, text boxes, equations, ruby. What is hidden or was deleted goes, and is told.
 */
export function tidyPart(part: Root, tidying: Tidying): Root {
  const { told } = tidying;
  const tidyAll = (nodes: readonly unknown[], paragraph: XmlNode | undefined): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => (isXml(node) ? tidy(node, paragraph) : isText(node) ? [node] : []));

  const tidy = (element: Element, paragraph: XmlNode | undefined): ElementContent[] => {
    const { name, children } = element;
    if (PROPERTIES.has(name)) return [element];
    if (WRAPPERS.has(name)) return tidyAll(children, paragraph);
    switch (name) {
      case 'w:del':
      case 'w:moveFrom':
        return tell(told.deleted, textOf(element));
      case 'w:ins':
      case 'w:moveTo':
        tell(told.inserted, textOf(element));
        return tidyAll(children, paragraph);
      case 'w:sdt':
        return tidyAll(findXml(element, 'w:sdtContent')?.children ?? [], paragraph);
      case 'w:fldSimple':
        return tidyField(element, tidyAll(children, paragraph));
      case 'mc:AlternateContent':
        return tidyAll(chooseContent(element), paragraph);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return tidyDrawing(element);
      case 'm:oMath':
      case 'm:oMathPara':
        return tell(told.equation, spellMath(element)).concat(run(spellMath(element)));
      case 'w:altChunk':
      case 'w:subDoc':
        return tell(told.chunk, valueOf(element, 'r:id') ?? '');
      case 'w:tr':
        if (findXml(element, 'w:trPr', 'w:del')) return tell(told.deleted, textOf(element));
        return [{ ...element, children: tidyAll(children, paragraph) }];
      case 'w:document': {
        // Some programs write several bodies, and readers show them as one.
        const [body, ...others] = childrenOf(element, 'w:body');
        const all = body ? [{ ...body, children: [...body.children, ...others.flatMap((other) => other.children)] }] : [];
        return [{ ...element, children: tidyAll(all, paragraph) }];
      }
      case 'w:p':
        return [tidyParagraph(element)];
      case 'w:r':
        return tidyRun(element, paragraph);
      default:
        return [{ ...element, children: tidyAll(children, paragraph) }];
    }
  };

  const tidyParagraph = (element: Element): Element => {
    const properties = findXml(element, 'w:pPr');
    const rest = element.children.filter((child) => child !== properties);
    const before = told.hidden.length;
    const label = tidying.labels.labelOf(properties);
    const heading = tidying.styles.headingLevel(properties);
    const children = tidyAll(rest, properties);
    // Runs that are hidden beside each other are one stretch.
    if (told.hidden.length > before) told.hidden.push(told.hidden.splice(before).join(''));
    const isList = label && label.kind !== 'words' && !heading;
    const text =
      !label || (label.kind === 'bullet' && heading) ? '' : label.kind === 'number' && isList ? NUMBER_SIGNS.join(label.text) : '';
    const words = label && !isList && label.kind !== 'bullet' ? `${label.text} ` : '';
    const written = writeProperties(properties, isList ? label : null, heading && !heading.isNamed ? heading.level : null);
    return { ...element, children: [...(written ? [written] : []), ...(text || words ? [run(text || words)] : []), ...children] };
  };

  const tidyRun = (element: Element, paragraph: XmlNode | undefined): ElementContent[] => {
    if (tidying.styles.isHidden(element, paragraph)) {
      const words = textOf(element);
      if (words) told.hidden.push(words);
      return [];
    }
    const children = element.children.flatMap((child): ElementContent[] => (isXml(child) ? tidyInRun(child) : [])).flat();
    return [{ ...element, children }];
  };

  const tidyInRun = (element: Element): ElementContent[] => {
    switch (element.name) {
      case 'w:ptab':
        return [x('w:tab')];
      case 'w:br':
        return ['page', 'column'].includes(valueOf(element, 'w:type') ?? '') ? [text(' ')] : [element];
      case 'w:cr':
        return [x('w:br')];
      case 'w:ruby': {
        const reading = textOf(findXml(element, 'w:rt') ?? element).trim();
        return [text(`${textOf(findXml(element, 'w:rubyBase') ?? element)}${reading ? `(${reading})` : ''}`)];
      }
      case 'w:sym': {
        const sign = readSymbol(element);
        return sign ? [text(sign)] : tell(told.symbol, `${valueOf(element, 'w:font') ?? '?'} ${valueOf(element, 'w:char') ?? '?'}`);
      }
      case 'w:fldChar':
        return tidyFieldSign(element);
      case 'w:instrText':
        return /^\s*FORM(?:CHECKBOX|DROPDOWN)\b/.test(textOfInstruction(element)) ? [] : [element];
      case 'w:delText':
        return [];
      default:
        return tidy(element, undefined);
    }
  };

  const tidyDrawing = (element: Element): ElementContent[] => {
    const boxes = listXml(element, 'w:txbxContent').filter(
      (box, _, all) => !all.some((it) => it !== box && listXml(it, 'w:txbxContent').includes(box)),
    );
    const shown = boxes.map((box) => {
      tell(told.box, textOf(box));
      return x('w:pict', [x('v:shape', [x('v:textbox', [{ ...box, children: tidyAll(box.children, undefined) }])])]) as Element;
    });
    return [...shown, ...(boxes.length ? [] : [element])];
  };

  return { ...part, children: tidyAll(part.children, undefined) as Root['children'] };
}

function isText(node: unknown): node is ElementContent {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';
}

function tell(list: string[], words: string): ElementContent[] {
  if (words.trim()) list.push(words);
  return [];
}

function text(value: string): Element {
  return x('w:t', { 'xml:space': 'preserve' }, value) as Element;
}

function run(value: string): Element {
  return x('w:r', [text(value)]) as Element;
}

/** The content for programs that can show it, if it has words or pictures; else that for all others. */
function chooseContent(element: Element): ElementContent[] {
  const [choice] = childrenOf(element, 'mc:Choice');
  const [fallback] = childrenOf(element, 'mc:Fallback');
  const says = (it: Element) => listXml(it, 'w:t', 'a:blip', 'm:t').length > 0;
  return (choice && (says(choice) || !fallback) ? choice : fallback)?.children ?? [];
}

/** A field that leads somewhere stays a link; of any other, its result is the text. */
function tidyField(element: Element, children: ElementContent[]): ElementContent[] {
  const instruction = valueOf(element, 'w:instr') ?? '';
  if (!/^\s*HYPERLINK\b/.test(instruction)) return children;
  const sign = (type: string) => x('w:r', [x('w:fldChar', { 'w:fldCharType': type })]) as Element;
  return [sign('begin'), x('w:r', [x('w:instrText', instruction)]) as Element, sign('separate'), ...children, sign('end')];
}

/** The sign that begins a field of a form shows what is checked or chosen. */
function tidyFieldSign(element: Element): ElementContent[] {
  const box = findXml(element, 'w:ffData', 'w:checkBox');
  if (box) return [element, text(isOn(findXml(box, 'w:checked') ?? findXml(box, 'w:default')) ? '[x]' : '[ ]')];
  const list = findXml(element, 'w:ffData', 'w:ddList');
  const chosen = childrenOf(list, 'w:listEntry')[Number(valueOf(findXml(list, 'w:result')) ?? valueOf(findXml(list, 'w:default')) ?? 0)];
  return [element, ...(chosen ? [text(valueOf(chosen) ?? '')] : [])];
}

function textOfInstruction(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function readSymbol(element: Element): string | null {
  const [font = '', char = ''] = [valueOf(element, 'w:font'), valueOf(element, 'w:char')];
  const found = hex(font, char) ?? (/^F0..$/i.test(char) ? hex(font, char.slice(2)) : undefined);
  if (found) return found.string;
  const code = Number.parseInt(char, 16);
  return code >= 0x20 && !(code >= 0xe000 && code <= 0xf8ff) ? String.fromCodePoint(code) : null;
}

/** The numbering that `writeNumbering` writes. */
export const BULLETS = '1';
export const NUMBERS = '2';

function writeProperties(
  properties: Element | undefined,
  label: { kind: string; level: number } | null,
  level: number | null,
): Element | null {
  if (!properties && !label && !level) return null;
  const rest = (properties?.children ?? []).filter((child) => !isXml(child, 'w:numPr', ...(level ? ['w:pStyle'] : [])));
  const style = level ? [x('w:pStyle', { 'w:val': `ImportHeading${level}` }) as Element] : [];
  const number = label
    ? [
        x('w:numPr', [
          x('w:ilvl', { 'w:val': String(Math.min(label.level, 8)) }),
          x('w:numId', { 'w:val': label.kind === 'bullet' ? BULLETS : NUMBERS }),
        ]) as Element,
      ]
    : [];
  return { ...(properties ?? (x('w:pPr') as Element)), children: [...style, ...rest, ...number] };
}

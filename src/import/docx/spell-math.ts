import { childrenOf, findXml, isXml, textOf, valueOf, type XmlNode } from './parse-xml.ts';

/** Spell an equation of Word in one line: `(a+b)/2`, `x^2`, `√(n)`. */
export function spellMath(node: XmlNode): string {
  return node.children.map((child) => (isXml(child) ? spellPart(child) : '')).join('');
}

function spellPart(part: Extract<XmlNode, { type: 'element' }>): string {
  const inner = (name: string) => spellMath(findXml(part, name) ?? { type: 'root', children: [] });
  const sign = (name: string, usual: string) => valueOf(findXml(part, `${part.name}Pr`, name), 'm:val') ?? usual;
  const sub = () => (inner('m:sub') ? `_${group(inner('m:sub'))}` : '');
  const sup = () => (inner('m:sup') ? `^${group(inner('m:sup'))}` : '');
  switch (part.name) {
    case 'm:r':
    case 'w:r':
      return textOf(part);
    case 'm:f':
      return `${group(inner('m:num'))}/${group(inner('m:den'))}`;
    case 'm:sSub':
    case 'm:sSup':
    case 'm:sSubSup':
      return `${group(inner('m:e'))}${sub()}${sup()}`;
    case 'm:rad':
      return `${inner('m:deg') ? `${group(inner('m:deg'))}` : ''}√${group(inner('m:e'))}`;
    case 'm:nary':
      return `${sign('m:chr', '∫')}${sub()}${sup()} ${inner('m:e')}`;
    case 'm:d':
      return `${sign('m:begChr', '(')}${childrenOf(part, 'm:e').map(spellMath).join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`;
    case 'm:func':
      return `${inner('m:fName')} ${inner('m:e')}`;
    case 'm:m':
      return `[${childrenOf(part, 'm:mr')
        .map((row) => childrenOf(row, 'm:e').map(spellMath).join(', '))
        .join('; ')}]`;
    case 'm:eqArr':
      return childrenOf(part, 'm:e').map(spellMath).join('; ');
    default:
      return spellMath(part);
  }
}

/** Put what is more than one sign or number into brackets. */
function group(text: string): string {
  return /^(?:[\p{L}\p{N}]|[\p{N}.,]+)?$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

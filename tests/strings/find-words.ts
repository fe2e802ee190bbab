import astro from 'eslint-plugin-astro';
import { Linter, type Rule } from 'eslint';
import { parser as typescript } from 'typescript-eslint';

/** Words that stand in the code: where, and what they are. */
export interface FoundWords {
  line: number;
  column: number;
  text: string;
  /** Where it begins and ends in the code. */
  range: readonly [number, number];
}

/** A node of the syntax tree of TypeScript or of a template of Astro, as far as it is read here. */
interface Node {
  type: string;
  parent?: Node;
  name?: unknown;
  value?: unknown;
  key?: Node;
  callee?: Node;
  object?: Node;
  property?: Node;
  computed?: boolean;
  left?: Node;
  right?: Node;
  tag?: Node;
  operator?: string;
  quasis?: Node[];
  range?: [number, number];
}

/** Attributes that are read out or shown; what stands in another is for the browser. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'title',
  'placeholder',
  'label',
  'description',
  'content',
  'summary',
];
/** Calls whose words are for whoever wrote the code, or for a browser. */
const UNREAD_CALLS =
  /^(?:PDFName\.of|page\.node\.newXObject|console\.\w+|\w*\.?(?:querySelector(?:All)?|closest|matches|addEventListener|dispatchEvent|getElementById|setProperty|getContext|createElement|startsWith|endsWith|includes|split|join|has|get|postMessage|replace|replaceAll|getItem|setItem|removeItem|update|digest|matchMedia|getAttribute|removeAttribute|toggleAttribute|add|remove|toggle|contains|localeCompare|indexOf|lastIndexOf|Segmenter|extend))$/;
/** Keys whose values are no words: types of linked data, names of classes and fonts. */
const UNREAD_KEYS = /^(?:@|className$|fontFamily$|family$|style$)/;
const ERRORS = /Error$/;

/** List the words in a file that a reader may meet: texts of templates, spoken attributes, and strings that look like words. */
export function findWords(path: string, code: string): FoundWords[] {
  const found: FoundWords[] = [];
  const isTemplate = path.endsWith('.astro');
  const rule: Rule.RuleModule = {
    create({ sourceCode }) {
      const report = (node: Node, text: string) => {
        const { line, column } = sourceCode.getLocFromIndex(node.range?.[0] ?? 0);
        found.push({ line, column: column + 1, text: text.replace(/\s+/g, ' ').trim(), range: node.range ?? [0, 0] });
      };
      const visit = {
        JSXText: (node: Node) => {
          const text = String(node.value);
          if (/\p{L}/u.test(text) && !isInRaw(node)) report(node, text);
        },
        AstroRawText: () => undefined,
        JSXAttribute: (node: Node) => {
          const { value } = node;
          if (!isNode(value) || value.type !== 'Literal' || typeof value.value !== 'string') return;
          const name = attributeName(node);
          const isSpoken = SPOKEN.includes(name) ? /\p{L}/u.test(value.value) : isOfComponent(node) && looksLikeWords(value.value);
          if (isSpoken && !isMeta(node)) report(value, value.value);
        },
        Literal: (node: Node) => {
          if (typeof node.value !== 'string' || node.parent?.type === 'JSXAttribute') return;
          if (looksLikeWords(node.value) && isRead(node)) report(node, node.value);
        },
        TemplateLiteral: (node: Node) => {
          const parts = (node.quasis ?? []).map(({ value }) => (isCooked(value) ? value.cooked : ''));
          if (looksLikeParts(parts) && isRead(node)) report(node, parts.join('{}'));
        },
      };
      // The visitor names nodes of Astro's tree, of which ESLint's types know nothing.
      return visit as Rule.RuleListener;
    },
  };
  const linter = new Linter();
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.ts', '**/*.astro'],
        plugins: { own: { rules: { words: rule } } },
        rules: { 'own/words': 'error' },
        linterOptions: { noInlineConfig: true },
        languageOptions: isTemplate
          ? { parser: astroParser(), parserOptions: { parser: typescript, extraFileExtensions: ['.astro'] } }
          : { parser: typescript },
      },
    ],
    { filename: path },
  );
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${path}:${broken.line}: ${broken.message}`);
  return found;
}

function astroParser(): Linter.Parser {
  const parser = astro.configs.base.flatMap(({ languageOptions }) => languageOptions?.parser ?? [])[0];
  if (!parser) throw new Error('Unexpected eslint-plugin-astro without a parser');
  return parser as Linter.Parser;
}

/** Tell whether a string could be words: two of them, one that begins with a capital, or one beside a space. */
function looksLikeWords(text: string): boolean {
  return looksLikeParts([text]);
}

function looksLikeParts(parts: readonly string[]): boolean {
  const text = parts.join('\u0000');
  if (!/\p{L}{2}/u.test(text)) return false;
  if (/^[\s]*[<.#/[:@&]|^\s*(?:https?:|mailto:|--|var\(|calc\(|M\$?\d|translate\(|application\/|text\/|image\/)/.test(text)) return false;
  if (/[{}]|=>|::|charset=|^[\w-]+:\s?[\w-]+;/.test(text)) return false; // styles
  return parts.some((part) =>
    /(?:^|\s)\p{Lu}?\p{Ll}[\p{Ll}’'-]*[,.:;]?\s+[\p{L}“(0]|^\p{Lu}\p{Ll}+(?:[\s:,.]|$)|\s\p{Ll}{2,}[.,:;)”]?$|^\p{Ll}{2,}[,:.]?\s|^[\s,;·:“(]+\s?\p{L}{2,}/u.test(
      part,
    ),
  );
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const isCooked = (value: unknown): value is { cooked: string } => typeof value === 'object' && value !== null && 'cooked' in value;

function attributeName({ name }: Node): string {
  if (!isNode(name)) return '';
  if (typeof name.name === 'string') return name.name;
  // `class:list` is a name within a namespace.
  const { namespace, name: local } = name as { namespace?: Node; name?: unknown };
  return isNode(namespace) && isNode(local) ? `${String(namespace.name)}:${String(local.name)}` : '';
}

function keyOf({ key }: Node): string {
  return isNode(key) ? (typeof key.value === 'string' ? key.value : nameOf(key)) : '';
}

/** Tell whether an attribute is of an element for programs alone, such as `<meta name="viewport" content=…>`. */
function isMeta({ parent }: Node): boolean {
  return nameOf(parent?.name) === 'meta' || nameOf(parent?.name) === 'option';
}

/** Tell whether an attribute is of a component of ours, which may show whatever it is given. */
function isOfComponent({ parent }: Node): boolean {
  return /^[A-Z]/.test(nameOf(parent?.name));
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  return typeof node.name === 'string' ? node.name : '';
}

function isInRaw(node: Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type !== 'JSXElement') continue;
    const opening = (at as { openingElement?: Node }).openingElement;
    if (['script', 'style'].includes(nameOf(opening?.name))) return true;
  }
  return false;
}

/** Tell whether a string is read by somebody: not a key, a type, a place to import from, a word that is compared, or an error. */
function isRead(node: Node): boolean {
  for (let [at, below] = [node.parent, node] as [Node | undefined, Node]; at; [at, below] = [at.parent, at]) {
    switch (at.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
        if (below.type === 'Literal') return false;
        break;
      case 'TSLiteralType':
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
      case 'SwitchCase':
        if (at.type !== 'SwitchCase' || (at as { test?: Node }).test === below) return false;
        break;
      case 'BinaryExpression':
        if (['===', '!==', 'in'].includes(at.operator ?? '')) return false;
        break;
      case 'Property':
      case 'PropertyDefinition':
      case 'TSPropertySignature':
        if (at.key === below ? !at.computed : UNREAD_KEYS.test(keyOf(at))) return false;
        break;
      case 'MemberExpression':
        if (at.property === below) return false;
        break;
      case 'ThrowStatement':
        return false;
      case 'NewExpression':
        if (ERRORS.test(nameOf(at.callee)) || nameOf(at.callee) === 'RegExp') return false;
        break;
      case 'CallExpression':
        if (at.callee !== below && UNREAD_CALLS.test(nameOf(at.callee))) return false;
        // The second argument of the function that makes elements is their class.
        if (nameOf(at.callee) === 'element' && (at as { arguments?: Node[] }).arguments?.[1] === below) return false;
        break;
      case 'TaggedTemplateExpression':
        if (at.tag !== below && nameOf(at.tag).startsWith('String.raw')) return false;
        break;
      case 'JSXAttribute':
        return !['class', 'class:list', 'style', 'href', 'id', 'css'].includes(attributeName(at));
      case 'FunctionDeclaration':
      case 'Program':
        return true;
    }
  }
  return true;
}

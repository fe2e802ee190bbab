import type { ContentFileKind } from '../../model/content-files.ts';
import { makeJsonSchema, type JsonSchema } from './content-schemas.ts';

const HEAD = `# The content files

What each file of a content folder holds, made from the schemas in \`src/model/\` by \`npm run schemas\`. The third column
says whether a key is needed, or what holds where it is left out.
`;

const NUMERALS = `## Which numbers need a figure or a waiver

Each number that counts, measures or dates something does, in the paragraphs of an article, in the headings of \`sections\`, and, as far as it
has digits, in the \`note\` of a paragraph. A number of a heading or a note is covered as well if the text has it, covered there.

| Written | Counts as |
| --- | --- |
| \`2,750 fighters\`, \`several\`, \`half\`, \`one in five\`, \`the one airstrike\`, \`300 GB\`, \`3/4\` | one for each number |
| \`2.5 million\`, \`tens of thousands\`, \`forty-two\` | one |
| \`31 January 2017\`, \`18:00 UTC\`, \`2017/01/31 18:00\`, \`31 janvier 2017 à 18h30\`, \`FY2017\`, \`the 1990s\` | one, a date together with its time |
| versions: \`v2\`, \`9.6.3\`, \`version 9.6\`, \`PostgreSQL 9.6\` | none |
| names and codes: \`db2\`, \`A-17\`, \`COVID-19\`, \`4f2a9c1\`, \`5G\`; code with more in it than a number | none |
| addresses: hosts, files, paths, URLs, e-mail, IP addresses, telephone numbers, streets | none |
| parts and things: \`section 3\`, \`§ 4.2\`, \`Figure 2\`, \`pp. 3–5\`, \`step 1\`, \`issue 12\`, \`#1450\`, signs of notes (\`said.[3]\`) | none |
| the number of an item, at the beginning of a paragraph, item, cell or line: \`1.\`, \`(2)\` | none |
| pronouns: \`no one\`, \`one of them\`, \`another one\`, \`the last one\`, \`as one might expect\` | none |

What is left in doubt counts: \`issues 30 visas\`, \`node-3\`, \`Windows 10\`. Words for numbers are read in English, French,
German, Spanish, Arabic and Chinese, of Japanese those in Chinese letters, of Korean what multiplies digits; pronouns in English; words before
references and times in the first six; digits of any script, signs, shapes and names of months in any language. The words stand in
\`src/compiler/quantities/languages/\` and \`src/compiler/numerals/languages/\`, the cases in \`tests/compiler/numerals/numerals.yaml\`.

A waiver says why a number needs no figure: of words in one place, or of a pattern of words wherever they stand. Readers find all of them, with
the reasons, on the page about the briefing.

    waived:
      - pattern: node-*
        reason: Names of servers.
      - pattern: '* GB'
        reason: Sizes of disks are no subject of this briefing.
      - paragraph: 7
        exact: two of a kind
        reason: An idiom.

A \`*\` stands for any characters of one word, and case does not matter. A pattern that waives nothing is reported.
`;

/** Print the reference of the content files as Markdown: a section a file, a table of its keys. */
export function printReference(kinds: readonly ContentFileKind[]): string {
  const sections = kinds.map((kind) => {
    const schema = makeJsonSchema(kind);
    const entry = schema.type === 'array' ? itemsOf(schema) : schema;
    const what = schema.type === 'array' ? 'A list; each entry has:' : 'It has:';
    return [`## \`content/${kind.path}\``, `${kind.title}. ${what}`, ...printKeys(entry, '')].join('\n\n');
  });
  return `${[HEAD, ...sections, NUMERALS].join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/** Print the keys of an object as a table, and below it those of the objects in it; of a choice, first what all have in common. */
function printKeys(schema: JsonSchema, name: string): string[] {
  const variants = schema.oneOf ?? schema.anyOf;
  if (!variants) return [printTable(schema.properties ?? {}, schema.required ?? []), ...printInner(schema.properties ?? {}, name)];
  const [first, ...others] = variants;
  const isCommon = ([key, value]: [string, JsonSchema]) =>
    others.every(({ properties }) => JSON.stringify(properties?.[key]) === JSON.stringify(value));
  const common = Object.fromEntries(Object.entries(first?.properties ?? {}).filter(isCommon));
  return [
    printTable(common, first?.required ?? []),
    ...printInner(common, name),
    ...variants.flatMap(({ properties = {}, required = [] }) => {
      const own = Object.fromEntries(Object.entries(properties).filter(([key]) => !Object.hasOwn(common, key)));
      const [title] = Object.entries(own).flatMap(([key, { const: value }]) =>
        value === undefined ? [] : [`\`${key}: ${String(value)}\``],
      );
      return [`With ${title}:`, printTable(own, required), ...printInner(own, name)];
    }),
  ];
}

function printInner(properties: Record<string, JsonSchema>, name: string): string[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const inner = objectIn(schema);
    const path = name ? `${name}.${key}` : key;
    return inner ? [`\`${path}\`:`, ...printKeys(inner, path)] : [];
  });
}

function printTable(properties: Record<string, JsonSchema>, required: readonly string[]): string {
  const rows = Object.entries(properties).map(([key, schema]) => {
    const need = required.includes(key) ? 'needed' : describeDefault(schema);
    return [`\`${key}\``, describeType(schema), need, schema.description ?? ''];
  });
  return [['Key', 'Value', 'Without it', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function describeDefault({ default: value }: JsonSchema): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'object' && value !== null ? 'none' : `\`${String(value)}\``;
}

function describeType(schema: JsonSchema): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(describeType).join(' or ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => describeType({ type })).join(' or ');
  if (schema.type === 'array')
    return Array.isArray(schema.items) ? `${schema.items.length} of: text` : `list of: ${describeType(itemsOf(schema))}`;
  return TYPES[schema.type ?? ''] ?? 'anything';
}

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: '`true` or `false`',
  null: '`null`',
  object: 'keys, below',
};

function itemsOf({ items }: JsonSchema): JsonSchema {
  return (Array.isArray(items) ? items[0] : items) ?? {};
}

/** Find the object that a value is, or that the items of a list or a choice with `null` are. */
function objectIn(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema;
  if (schema.type === 'array') return objectIn(itemsOf(schema));
  return schema.anyOf?.map(objectIn).find((it) => it !== null) ?? null;
}

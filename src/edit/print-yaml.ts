import { Document, Scalar, visit } from 'yaml';

/** How far a line reaches. */
const WIDTH = 120;
/** The length from which a text is folded below its key, which takes some of the line. */
const LONG = 90;

/** Print a value as YAML as a person would write it, each line but the first indented: texts plain where they can be, long ones folded. */
export function printYaml(value: unknown, indent = 0): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'value' && typeof node.value === 'string' && node.value.length > LONG) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  const lines = document
    .toString({ lineWidth: WIDTH - indent, singleQuote: true })
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => (at && line ? ' '.repeat(indent) + line : line)).join('\n');
}

/** Print a value as it stands among others between brackets, on one line. */
export function printInline(value: unknown): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).trimEnd().slice(1, -1);
}

import { isScalar, isSeq, parseDocument, stringify, type Document } from 'yaml';
import type { BriefingFacts } from '../../model/briefing.ts';

type Version = BriefingFacts['versions'][number];

/**
 * List a version in the text of `briefing.yaml`: as a new entry before the others, or with its date and note where the first
 * entry has its number already. Everything else stays as it was written, comments and line breaks included.
 */
export function listVersion(text: string, entry: Version): string {
  const document = parseDocument(text);
  if (document.getIn(['versions', 0, 'version']) !== entry.version) return insertVersion(text, document, entry);
  const dated = replaceScalar(text, document, 'date', entry.date);
  return replaceScalar(dated, parseDocument(dated), 'note', entry.note);
}

function insertVersion(text: string, document: Document, { version, date, note }: Version): string {
  const list = document.get('versions', true);
  const first = isSeq<{ range: [number, number, number] }>(list) ? list.items[0]?.range[0] : undefined;
  if (!isSeq(list) || first === undefined) throw new Error('no versions in `briefing.yaml`; that was checked before');
  const facts = { version, date, note };
  if (list.flow)
    return `${text.slice(0, first)}${stringify(facts, { collectionStyle: 'flow', lineWidth: 0 }).trim()}, ${text.slice(first)}`;
  const dash = text.lastIndexOf('-', first);
  const indent = ' '.repeat(dash - text.lastIndexOf('\n', dash) - 1);
  const lines = stringify([facts], { lineWidth: 0 }).trimEnd().split('\n');
  return `${text.slice(0, dash)}${lines.join(`\n${indent}`)}\n${indent}${text.slice(dash)}`;
}

function replaceScalar(text: string, document: Document, key: 'date' | 'note', value: string): string {
  const node = document.getIn(['versions', 0, key], true);
  if (!isScalar(node) || !node.range) throw new Error(`no \`${key}\` in \`briefing.yaml\`; that was checked before`);
  const [from, to] = node.range;
  // A block scalar includes the end of its last line.
  const end = text.slice(from, to).endsWith('\n') ? '\n' : '';
  return `${text.slice(0, from)}${stringify(value, { lineWidth: 0 }).trim()}${end}${text.slice(to)}`;
}

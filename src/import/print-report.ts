import type { ImportedDocument } from './import-document.ts';
import type { Statement } from './source-document.ts';
import { countOf } from './tree/losses.ts';

/** How many lines tell the details of one loss. */
const MAX_DETAILS = 12;
const MAX_LISTED = 200;

/** Print what an import found, kept and left out. */
export function printReport(imported: ImportedDocument): string {
  const { file, sha256, readAs, text } = imported;
  const losses = [...imported.losses, ...text.losses];
  return [
    `${file}: ${countOf(text.paragraphs.length, 'paragraph')}, ${countOf(text.words, 'word')}, SHA-256 ${sha256}`,
    `  Read as ${readAs}`,
    ...printKept(imported),
    ...printStatements(imported.statements),
    ...(losses.length ? ['  Left out:'] : ['  Left out: nothing']),
    ...losses.flatMap(({ what, details, isList }) => {
      const most = isList ? MAX_LISTED : MAX_DETAILS;
      return [
        `    ${what}`,
        ...details.slice(0, most).map((detail) => `      ${detail}`),
        ...(details.length > most ? [`      … and ${details.length - most} more`] : []),
      ];
    }),
  ].join('\n');
}

function printKept({ text: { headings, kept } }: ImportedDocument): string[] {
  const counts = [
    ...(headings.length ? [countOf(headings.length, 'heading')] : []),
    ...kept.map(({ count, noun }) => countOf(count, noun)),
  ];
  return counts.length ? [`  Kept: ${counts.join(', ')}`] : [];
}

const FIELDS = ['title', 'author', 'publisher', 'date', 'language'] as const;

function printStatements(statements: readonly Statement[]): string[] {
  const stated = FIELDS.filter((field) => statements.some((it) => it.field === field));
  const silent = FIELDS.filter((field) => !stated.includes(field));
  return [
    ...stated.flatMap((field) => {
      const values = new Map<string, string[]>();
      for (const { value, where } of statements.filter((it) => it.field === field))
        values.set(value, [...(values.get(value) ?? []), where]);
      return [...values].map(
        ([value, where], at) => `  ${at ? `${field}, stated otherwise` : `States its ${field}`}: ${value} (${where.join(', ')})`,
      );
    }),
    ...(silent.length ? [`  Does not state its ${new Intl.ListFormat('en', { type: 'disjunction' }).format(silent)}`] : []),
  ];
}

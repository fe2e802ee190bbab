import { printProblems } from '../../compiler/problems/print.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { checkSchema } from '../../compiler/read/check-schema.ts';
import type { Path } from '../../compiler/read/parse-yaml.ts';
import { reportSigns } from '../../compiler/read/report-signs.ts';
import { findSubject, schemaOf, type Subject } from './subject.ts';
import type { Texts } from './texts.ts';

/**
 * See that a subject that was edited is as its schema wants it, and holds no sign that no text can hold.
 *
 * @throws {UsageError} with its problems, at their places
 */
export function checkSubject(texts: Texts, subject: Subject): void {
  const { file, path } = findSubject(texts, subject);
  const { located, problems } = texts.located(file);
  if (!located) throw new UsageError(printProblems(problems));
  const checked = checkSchema(schemaOf(subject.kind), {
    file: located.file,
    value: texts.valueAt(file, path),
    locate: (below) => located.locate([...path, ...below]),
    locateKey: (below, key) => located.locateKey([...path, ...below], key),
  });
  const signs = listTexts(texts.valueAt(file, path), path).flatMap(([at, text]) => reportSigns(text, () => located.locate(at)));
  const found = [...checked.problems, ...signs.filter(({ fatal }) => fatal)];
  if (found.length) throw new UsageError(`Nothing was written.\n${printProblems(found)}`);
}

/** List the texts in a value, each with its path. */
function listTexts(value: unknown, path: Path): [Path, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) => listTexts(it, [...path, Array.isArray(value) ? Number(key) : key]));
}

import { printProblems } from '../../compiler/problems/print.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { checkSchema } from '../../compiler/read/check-schema.ts';
import { findSubject, schemaOf, type Subject } from './subject.ts';
import type { Texts } from './texts.ts';

/**
 * See that a subject that was edited is as its schema wants it.
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
  if (checked.problems.length) throw new UsageError(`Nothing was written.\n${printProblems(checked.problems)}`);
}

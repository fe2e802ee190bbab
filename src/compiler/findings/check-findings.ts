import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';
import { COUNTABLE, counter, statementFiller, type FindingData } from './fill-statement.ts';
import { stringsIn } from '../../strings/index.ts';

/** Check that the data carry what each finding says: its placeholders, and the numbers on which its words stand. */
export function checkFindings({ findings }: Records, data: FindingData): Problem[] {
  // What is filled in is not read here, only whether it can be.
  const fill = statementFiller(stringsIn('en'), data);
  const count = counter(data);
  return findings.entries.flatMap(({ value, locate }) => [
    ...[
      { path: ['statement'], text: value.statement },
      ...Object.entries(value.notes).map(([id, text]) => ({ path: ['notes', id], text })),
    ].flatMap(({ path, text }) =>
      fill(text).unknown.map((placeholder) =>
        unexpected(locate(path), 'finding-is-carried', `placeholder \`${placeholder}\``, 'one that the data can fill', {
          hint: `write {value of F1}, {name of S1}, {hedge of C1} with codes that exist, or {count of …} with ${COUNTABLE}.`,
        }),
      ),
    ),
    ...Object.keys(value.notes)
      .filter((id) => ![...value.rests.claims, ...value.rests.figures, ...value.rests.relations].includes(id))
      .map((id) =>
        unexpected(
          locate(['notes', id]),
          'finding-notes-what-it-rests-on',
          `a note on \`${id}\``,
          'a claim, figure or relation of its `rests`',
          {
            hint: 'add it to `rests`, or correct the id.',
          },
        ),
      ),
    ...Object.entries(value.holds).flatMap(([what, number]) => {
      const found = count(what);
      if (found === number) return [];
      return [
        unexpected(
          locate(['holds', what]),
          'finding-is-carried',
          found === null ? `\`${what}\` in \`holds\`` : `${found} for \`${what}\``,
          found === null ? COUNTABLE : `${number}, on which the words of the finding stand`,
          { hint: 'change the words of the finding, or what it counts.' },
        ),
      ];
    }),
  ]);
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { version as versionFacts } from '../model/briefing.ts';
import { isPdfMode, pdfModes, type PdfMode } from './build/build-options.ts';
import { CONTENT, readCommand } from './shared/command.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

/** What a release is asked for. */
export interface ReleaseOptions {
  content: string;
  version: string;
  date: string;
  note: string;
  pdf: PdfMode;
}

const USAGE = 'npm run release -- 1.1.0 --note "What is new, in a sentence." [--date 2026-11-22] [--pdf=auto|required|off]';

const COMMAND = {
  name: 'npm run release',
  takes: 'VERSION',
  does: 'Close a version: what changed since the last, kept for good in `versions/`. Not while an article is a draft or a text is to be written.',
  options: {
    content: CONTENT,
    note: { type: 'string', default: '', value: '"sentence"', says: 'what is new, for readers' },
    date: { type: 'string', value: 'DAY', says: 'the day of the version; else today' },
    pdf: { type: 'string', default: 'auto', value: pdfModes.join('|'), says: 'whether its PDF is printed and kept' },
  },
} as const;

/** Parse the arguments of a release; without a date, it is that of today. Null if they ask for help, which is printed then. */
export function parseReleaseOptions(args: string[], now: Date): ReleaseOptions | null {
  const given = readCommand(COMMAND, args);
  if (!given) return null;
  const { values, positionals } = given;
  const { pdf, date = now.toISOString().slice(0, 10) } = values;
  const [version = '', ...rest] = positionals;
  const note = values.note.replace(/\s+/g, ' ').trim();
  const wrong = (what: string, wanted: string) => new UsageError(`Unexpected ${what}, expected ${wanted}: ${USAGE}`);
  if (rest.length || !versionFacts.shape.version.safeParse(version).success)
    throw wrong(`version \`${positionals.join(' ')}\``, 'one such as 1.1.0');
  if (!note) throw wrong('release without `--note`', 'a sentence that tells readers what is new');
  if (!versionFacts.shape.date.safeParse(date).success) throw wrong(`\`--date ${date}\``, 'a day such as 2026-11-22');
  if (!isPdfMode(pdf)) throw wrong(`\`--pdf=${pdf}\``, `one of ${pdfModes.join(', ')}`);
  const content = resolve(values.content);
  if (!existsSync(content)) throw wrong('`--content`', `a folder; there is none at ${content}`);
  return { content, version, date, note, pdf };
}

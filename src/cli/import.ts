import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readRecords } from '../compiler/records/read-records.ts';
import { changeContent, type ContentPlan } from '../edit/change-content.ts';
import type { ImportedDocument } from '../import/import-document.ts';
import { planImport, planUndo } from '../import/plan-import.ts';
import { refuse, type Plan } from '../import/plan.ts';
import { printReport } from '../import/print-report.ts';
import { MAX_BYTES, reportSize } from '../import/read-document.ts';
import type { ReadOptions } from '../import/source-document.ts';
import { HABITS, type Habit } from '../import/split-paragraphs.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import { importSafely } from './import-safely.ts';
import { language } from '../model/place.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const USAGE = 'npm run import -- FILE [options], or NAME --remove; `--help` lists the options';

const COMMAND = {
  name: 'npm run import',
  takes: 'FILE',
  does: 'Store the full text of a document (plain text, Markdown, saved web page, mail, DOCX, PDF) in `originals/`, which is never committed; with `--own`, as an article.',
  options: {
    content: CONTENT,
    own: { type: 'boolean', default: false, says: 'make an article of it: you may publish its own wording' },
    slug: { type: 'string', value: 'NAME', says: 'the name in links, instead of one made of the name of the file' },
    language: { type: 'string', value: 'TAG', says: 'its language as a BCP 47 tag, such as fr, whatever the file states' },
    keep: { type: 'string', multiple: true, value: '"words"', says: 'keep a part that would be left out, by words of it' },
    paragraphs: { type: 'string', value: HABITS.join('|'), says: 'how the paragraphs of a plain text are parted' },
    encoding: { type: 'string', value: 'NAME', says: 'the encoding of a plain text' },
    'dry-run': { type: 'boolean', default: false, says: 'say what would be written, and write nothing' },
    remove: { type: 'boolean', default: false, says: 'take the import of FILE back' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const { content, own, slug } = values;
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError(`Unexpected ${positionals.length} files, expected one: ${USAGE}`);
  const options = {
    habit: readHabit(values.paragraphs),
    encoding: values.encoding,
    keep: values.keep ?? [],
    language: readLanguage(values.language),
  };
  const imported = values.remove ? null : await readFileAt(name, options);
  if (Array.isArray(imported)) return stop(imported);
  if (imported) console.log(printReport(imported));

  const planAll = async (): Promise<ContentPlan<Plan>> => {
    const { records, problems } = await readRecords(content);
    const unreadable = problems.filter(({ fatal, place }) => fatal && /\/(?:briefing\.yaml|sources\.yaml|anchors\.lock)$/.test(place.file));
    const plan =
      own && unreadable.length
        ? refuse(...unreadable)
        : await (imported ? planImport(imported, content, records, { own, slug }) : planUndo(name, content, records, own));
    return { changes: plan.problems.length ? [] : plan.writes.map(({ path, text }) => ({ path, after: text })), result: plan };
  };
  const isDry = values['dry-run'];
  const outcome = isDry ? { type: 'done' as const, result: (await planAll()).result } : await changeContent(content, planAll);
  if (outcome.type === 'refused') return stop(outcome.problems);
  const plan = outcome.result;
  if (plan.problems.length) return stop(plan.problems);
  for (const { path, text } of plan.writes) {
    const verb = text === null ? 'removed' : 'written';
    console.log(`${join(content, path)}: ${isDry ? `would be ${verb}` : verb}`);
  }
  for (const line of plan.lines) console.log(line);
  return 0;
});

/** Read the document at a path, or tell why it cannot be imported. */
async function readFileAt(path: string, options: ReadOptions): Promise<ImportedDocument | Problem[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`Unexpected ${found ? 'folder' : 'missing file'} \`${path}\`, expected a document: ${USAGE}`);
  const file = basename(path);
  if (found.size > MAX_BYTES) return [reportSize(file, found.size)];
  const { imported, problems } = await importSafely(file, await readFile(path), options);
  return imported ?? problems;
}

function stop(problems: readonly Problem[]): number {
  console.log(printProblems(problems));
  return 1;
}

/** Take a language as the schema of articles does. */
function readLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || language.safeParse(tag).success) return tag;
  throw new UsageError(`Unexpected language \`${tag}\`, expected a BCP 47 language tag, such as fr or pt-BR: ${USAGE}`);
}

function readHabit(name: string | undefined): Habit | undefined {
  const habit = HABITS.find((it) => it === name);
  if (name !== undefined && !habit)
    throw new UsageError(`Unexpected paragraphs \`${name}\`, expected one of ${HABITS.join(', ')}: ${USAGE}`);
  return habit;
}

import { join, relative, sep } from 'node:path';
import { changeContent, settleContent, takeSnapshot, type ContentPlan, type Outcome, type Snapshot } from '../../edit/change-content.ts';
import { printPatch, type ChangedFile } from '../../edit/print-patch.ts';

/** Plan a change of a content folder to be looked at, or, if asked, make it. */
export async function planOrWrite<T>(
  folder: string,
  write: boolean,
  plan: (content: Snapshot) => Promise<ContentPlan<T>>,
): Promise<Outcome<T>> {
  if (write) return changeContent(folder, plan);
  await settleContent(folder);
  return { type: 'done', result: (await plan(await takeSnapshot(folder))).result };
}

/** Print changes of files of a content folder as a patch, by their paths from where the command runs. */
export function printChanges(folder: string, files: readonly ChangedFile[], remarks: string): string {
  const home = relative('.', folder);
  return printPatch(
    files.map((file) => ({ ...file, path: join(home, file.path).split(sep).join('/') })),
    remarks,
  ).trimEnd();
}

/** Say whether a change was written, or how it is. */
export function sayWritten(write: boolean, command: string): string {
  return write ? '\nWritten. Run `npm run check`.' : `\nNothing is written yet: \`${command} --write\` writes it.`;
}

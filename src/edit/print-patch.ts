import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A text file before and after a change; null where there was none. */
export interface ChangedFile {
  path: string;
  before: string | null;
  after: string;
}

/** Print changes of files as a patch for `git apply`, with remarks above it. */
export function printPatch(files: readonly ChangedFile[], remarks: string): string {
  const patches = files
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) => {
      const head = before === null ? `diff --git a/${path} b/${path}\nnew file mode 100644\n` : `diff --git a/${path} b/${path}\n`;
      const old = before === null ? '/dev/null' : `a/${path}`;
      return head + createTwoFilesPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
    });
  return patches.length ? `${remarks.trimEnd()}\n\n${patches.join('')}` : '';
}

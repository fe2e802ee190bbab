import type { z } from 'zod';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFile, OnParse } from './content-file.ts';
import { NO_CACHE, type ReadCache } from './read-cache.ts';
import { parseYaml, type Located } from './parse-yaml.ts';

/** The entries of one kind, from one file or several. */
export interface Entries<T> {
  entries: Located<T>[];
  /** Every id that is written down, those of entries with problems included, so that one mistake is reported once. */
  ids: Set<string>;
  /** Whether every file could be read as a list; if not, `ids` says nothing about what does not exist. */
  complete: boolean;
  problems: Problem[];
}

/** Read YAML files that hold lists; each entry is checked by itself, and those that fail are left out. */
export function readEntries<S extends z.ZodType>(
  { files, problems: unread }: { files: readonly ContentFile[]; problems: Problem[] },
  schema: S,
  onParse: OnParse,
  cache: ReadCache = NO_CACHE,
): Entries<z.output<S>> {
  const read = files.map((file) => cache.memoize(`entries ${file.file}`, file.text, () => (onParse(file.file), readList(file, schema))));
  return {
    entries: read.flatMap(({ entries }) => entries),
    ids: new Set(read.flatMap(({ ids }) => [...ids])),
    complete: !unread.some(({ fatal }) => fatal) && read.every(({ complete }) => complete),
    problems: [...unread, ...read.flatMap(({ problems }) => problems)],
  };
}

function readList<S extends z.ZodType>({ file, text }: ContentFile, schema: S): Entries<z.output<S>> {
  const { located, problems } = parseYaml(file, text);
  const result: Entries<z.output<S>> = { entries: [], ids: new Set(), complete: located !== undefined, problems };
  if (!located) return result;
  if (!Array.isArray(located.value)) {
    const problem = unexpected(startOf(file), 'file-is-list', 'content', 'a list of entries', { hint: 'begin each entry with `- id:`.' });
    return { ...result, complete: false, problems: [...problems, problem] };
  }
  located.value.forEach((value: unknown, index) => {
    const id = (value as { id?: unknown } | null)?.id;
    if (typeof id === 'string') result.ids.add(id);
    const checked = checkSchema(schema, {
      file,
      value,
      locate: (path) => located.locate([index, ...path]),
      locateKey: (path, key) => located.locateKey([index, ...path], key),
    });
    result.problems.push(...checked.problems);
    if (checked.located) result.entries.push(checked.located);
  });
  return result;
}

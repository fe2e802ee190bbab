import type { SearchStart } from '../../formats/search-index/search-index.ts';
import type { SearchRecord } from '../../formats/search-index/search-records.ts';

/** Read a file of an index: `start`, `terms-3`, `records-0`. */
export type ReadFile = (name: string) => Promise<unknown>;

/** An index whose files are read when they are first needed, and kept. */
export interface Index {
  /** Read what tells which of the other files holds what. */
  start(): Promise<SearchStart>;
  /** Read a file by its name; one that failed is asked for again. */
  readFile<T>(name: string): Promise<T>;
  /** Read records by their numbers. */
  read(records: readonly number[]): Promise<SearchRecord[]>;
}

/** Open an index. */
export function openIndex(load: ReadFile): Index {
  const files = new Map<string, Promise<unknown>>();
  const readFile = <T>(name: string): Promise<T> => {
    const found = files.get(name) ?? load(name);
    files.set(name, found);
    found.catch(() => files.delete(name)); // so that it can be tried again
    return found as Promise<T>;
  };
  const start = () => readFile<SearchStart>('start');

  async function read(records: readonly number[]): Promise<SearchRecord[]> {
    const { records: firsts } = await start();
    return Promise.all(
      records.map(async (record) => {
        const at = lastAtMost(firsts, record);
        const found = (await readFile<SearchRecord[]>(`records-${at}`))[record - (firsts[at] ?? 0)];
        if (!found) throw new Error(`Unexpected record ${record}, expected it in records-${at}`);
        return found;
      }),
    );
  }

  return { start, readFile, read };
}

/** Find the last item of an ordered list that isn't above a value: -1 where all are. */
export function lastAtMost<T extends string | number>(list: readonly T[], value: T): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = list[middle];
    if (item !== undefined && item <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that earlier builds made, by the digest of all that decides them. */
export interface BuildCache {
  read(key: string): Promise<Uint8Array | null>;
  write(key: string, bytes: Uint8Array): Promise<void>;
  /** Remove what nobody asked for in a month. */
  sweep(): Promise<void>;
}

/** The root of the project, of which all digests of code are made. */
export const ROOT = join(import.meta.dirname, '../../..');
const DAYS = 30;

/** Open the folder of files of one kind that were made before: below `BRIEFING_CACHE`, or below `.cache`; `off` keeps none. */
export function openBuildCache(
  kind: 'pdf' | 'png' | 'json' | 'woff2',
  root = process.env['BRIEFING_CACHE'] || join(ROOT, '.cache'),
): BuildCache {
  if (root === 'off') return { read: async () => null, write: async () => undefined, sweep: async () => undefined };
  const folder = join(root, kind);
  const fileOf = (key: string) => join(folder, `${key}.${kind}`);
  return {
    async read(key) {
      const bytes = await readFile(fileOf(key)).catch(() => null);
      if (bytes) await utimes(fileOf(key), new Date(), new Date()).catch(() => undefined);
      return bytes;
    },
    async write(key, bytes) {
      await keeping(root, async () => {
        await mkdir(folder, { recursive: true });
        const fresh = join(folder, `${randomUUID()}.tmp`);
        await writeFile(fresh, bytes);
        await rename(fresh, fileOf(key));
      });
    },
    async sweep() {
      for (const name of await readdir(folder).catch(() => [])) {
        const file = join(folder, name);
        const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > DAYS * 24 * 3600e3) await rm(file, { force: true });
      }
    },
  };
}

/** The folders of which it was said that nothing can be kept in them. */
const told = new Set<string>();

/** Keep something for later builds: where the system does not let it be written, it is said once, and this build goes on. */
export async function keeping(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    if (!told.has(folder)) console.error(`Nothing can be kept in ${folder} for later builds: ${error.message}`);
    told.add(folder);
  }
}

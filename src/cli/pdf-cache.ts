import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PdfFacts } from '../print/stamp-pdf.ts';
import { digestFiles, listFiles } from './digest-files.ts';

/** PDFs of earlier builds, by what decides them. */
export interface PdfCache {
  keyOf(page: string, browser: string, facts: PdfFacts): Promise<string>;
  read(key: string): Promise<Uint8Array | null>;
  write(key: string, pdf: Uint8Array): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..', '..');
const DAYS = 30;

/** Open the folder of PDFs printed before; `off` keeps none. What nobody asked for in a month goes. */
export function openPdfCache(folder = join(ROOT, '.cache', 'pdf')): PdfCache {
  const isOff = folder === 'off';
  const fileOf = (key: string) => join(folder, `${key}.pdf`);
  // What prints: our code and the packages that it uses.
  const printer = listFiles(join(ROOT, 'src', 'print')).then((files) => digestFiles(ROOT, [...files, join(ROOT, 'package-lock.json')]));
  return {
    async keyOf(page, browser, { attachments = [], ...facts }) {
      const hash = createHash('sha256')
        .update(await printer)
        .update(JSON.stringify([browser, facts]));
      hash.update(await readFile(page)); // style and all: its style sheets are in it
      for (const { bytes, ...file } of attachments) hash.update(JSON.stringify(file)).update(bytes);
      return hash.digest('hex');
    },
    async read(key) {
      if (isOff) return null;
      const pdf = await readFile(fileOf(key)).catch(() => null);
      if (pdf) await utimes(fileOf(key), new Date(), new Date()).catch(() => undefined);
      return pdf;
    },
    async write(key, pdf) {
      if (isOff) return;
      await mkdir(folder, { recursive: true });
      const fresh = join(folder, `${randomUUID()}.tmp`);
      await writeFile(fresh, pdf);
      await rename(fresh, fileOf(key));
      await removeOld(folder);
    },
  };
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > DAYS * 24 * 3600e3) await rm(file, { force: true });
  }
}

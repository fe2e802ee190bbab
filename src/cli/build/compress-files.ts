import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inParallel } from '../../files/in-parallel.ts';
import { listFiles } from './digest-files.ts';

const TEXT = /\.(?:html|css|js|json|jsonld|svg|csv|md|txt|xml|atom|cff)$/;

/** Put a `.br` and a `.gz` beside each text file of a built site, for hosts that send files as they are. */
export async function compressFiles(site: string): Promise<void> {
  const files = (await listFiles(site)).filter((file) => TEXT.test(file));
  await inParallel(files, async (file) => {
    const bytes = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
    if (br.length < bytes.length) await writeFile(`${file}.br`, br);
    if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
  });
}

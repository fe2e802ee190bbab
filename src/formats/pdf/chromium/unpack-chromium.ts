import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { parseTar } from '../../../files/parse-tar.ts';

/** Where the parts of an unpacked Chromium lie. */
export interface UnpackedChromium {
  executable: string;
  /** The folder of the shared libraries that it needs besides the C library. */
  libraries: string;
  fontsConf: string;
}

// Without a font configuration Chromium prints no text at all, web fonts included. The folder is relative to this file,
// so that the project can be moved.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * Unpack the Chromium of the package registry into a folder of its version, unless it is there.
 *
 * The package's own `executablePath()` is not used: it takes whatever lies in the system's temporary folder, of any version.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  const found = await access(folder).then(
    () => true,
    () => false,
  );
  if (!found) await unpackInto(folder, join(packed, 'bin'));
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib'), fontsConf: join(folder, 'fonts.conf') };
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}.`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(packed, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
      ),
      unpackTar(join(packed, 'al2023.tar.br'), fresh),
      unpackTar(join(packed, 'fonts.tar.br'), fresh),
    ]);
    await chmod(fresh, 0o755); // a temporary folder is private, a cache may be shared
    await writeFile(join(fresh, 'fonts.conf'), fontsConf); // in place of the package's, which names folders of a cloud service
    await rename(fresh, folder).catch(async (error: unknown) => {
      await access(folder).catch(() => Promise.reject(error)); // there: another process was faster
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function unpackTar(file: string, folder: string): Promise<void> {
  for (const { name, mode, bytes } of parseTar(brotliDecompressSync(await readFile(file)))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes, { mode });
  }
}

import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RELEASE, VERSIONS } from '../../compiler/records/read-releases.ts';
import { keptPath } from '../../formats/links/links.ts';
import type { Briefing } from '../../model/compiled.ts';

/** Copy what is kept of closed versions from the content folder into a built site. */
export async function copyKept(content: string, site: string, { releases }: Pick<Briefing, 'releases'>): Promise<void> {
  for (const { version, files } of releases) {
    for (const { name } of files.filter((file) => file.name !== RELEASE)) {
      const target = join(site, keptPath(version, name));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(content, VERSIONS, version, name), target);
    }
  }
}

import { createRequire } from 'node:module';
import type * as native from 'fs-native-extensions';

/** Exchange two folders in one step; false where that cannot be, and nothing has moved. */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform === 'win32') return false; // there it is three steps
  try {
    // The package is made for most systems, not for all.
    const { swapSync } = createRequire(import.meta.url)('fs-native-extensions') as typeof native;
    swapSync(one, other);
    return true;
  } catch {
    return false; // such a disk, or something is wrong with the place, which the next step says
  }
}

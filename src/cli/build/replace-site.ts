import { refuseForeign } from './check-out.ts';
import { markSite } from './site-marker.ts';
import { swapFolder } from './swap-folder.ts';
import type { Written } from './write-site.ts';

/**
 * Put a site that was just built in the place of an earlier one: the last step of a build, whatever has happened there while it ran.
 *
 * @param inputs the digest of all that the site was made from
 * @param written what of it this process has written, and has not changed since
 * @throws {UsageError} if the place holds anything but a built site; it stays as it is
 */
export async function replaceSite(fresh: string, out: string, inputs: string, written?: Written): Promise<void> {
  await markSite(fresh, inputs, written);
  refuseForeign(out); // something may have been put there while the site was built
  await swapFolder(fresh, out);
}

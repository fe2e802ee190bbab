import licenses from 'spdx-license-list';
import { z } from 'zod';

/** The licence under which a briefing says that what is its own may be used. */
export interface License {
  /** Its id in the list of SPDX: `CC-BY-4.0`; null of one that only an address names. */
  id: string | null;
  /** What it is called in a line: `CC BY 4.0`. */
  short: string;
  /** Its whole name: `Creative Commons Attribution 4.0 International`. */
  name: string;
  /** Where it can be read. */
  url: string;
}

const ADDRESS = /^https?:\/\/[^\s/]/;

/** A licence as content states it: an id of SPDX, or the address of one that has none. */
export const license = z.string().refine((it) => (ADDRESS.test(it) ? URL.canParse(it) : Object.hasOwn(licenses, it)), {
  error: 'an id from the SPDX licence list such as CC-BY-4.0, or the address of the licence',
});

/**
 * Tell what the licence is that a briefing states; null where it states none, since nobody else may state one for it.
 *
 * `CC-BY-4.0` → `CC BY 4.0`, Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/
 */
export function licenseOf({ license: stated }: { license?: string | undefined }): License | null {
  if (stated === undefined) return null;
  const known = Object.hasOwn(licenses, stated) ? licenses[stated] : undefined;
  if (!known) return { id: null, short: stated, name: stated, url: stated };
  // The list leads to the text for lawyers; the page for everybody has the same address without its last part.
  const url = known.url.replace(/^(https:\/\/creativecommons\.org\/.*\/)legalcode$/, '$1');
  return { id: stated, short: stated.replace(/^CC-(.*)-(\d[\d.]*)$/, 'CC $1 $2').replace(/^CC0-/, 'CC0 '), name: known.name, url };
}

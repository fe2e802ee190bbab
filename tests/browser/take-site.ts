import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { FULL } from '../full.ts';
import type { BuiltSite } from './built-sites.ts';
import type { SiteId } from './sites.ts';

/** A built site that tests read. */
export interface Site extends BuiltSite {
  id: SiteId;
  name: string;
}

/** The sites that readers meet, one of them in another language; the documents of the briefing are on few machines. */
const READ: readonly SiteId[] = ['briefing', 'mini', 'languages', ...(inject('documents') ? (['originals'] as const) : [])];

/** Whether it is tested on a site how pages behave: on the smallest, in the full run on all. */
export function showsBehavior({ id }: Site): boolean {
  return FULL || id === 'mini';
}

/** Whether it is tested on a site what has room on a page: where there is most to show, in the full run on all. */
export function showsLayout({ id }: Site): boolean {
  return FULL || id === 'briefing';
}

/** Take a site; it is built if it isn't yet, which may take minutes. */
export async function takeSite(id: SiteId): Promise<Site> {
  for (;;) {
    const response = await fetch(`${inject('sites')}${id}`);
    const text = await response.text();
    if (response.status === 200) return JSON.parse(text) as Site;
    if (response.status !== 202) throw new Error(text);
    await wait(100);
  }
}

/** Take the sites on which something shows best; in the full run all that readers meet. */
export async function takeSites(...ids: readonly SiteId[]): Promise<Site[]> {
  return Promise.all((FULL ? [...new Set([...ids, ...READ])] : ids).map(takeSite));
}

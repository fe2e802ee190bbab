import type { Briefing } from '../../model/compiled.ts';
import { href } from './href.ts';

/** Write the public address of the site with its base, without a slash at its end. */
export function siteAddress({ site: own }: Pick<Briefing, 'site'>, site: URL | string | undefined): string {
  return new URL(href('/'), site ?? own).href.replace(/\/$/, '');
}

/** The public address that a build has chosen, where a module is not given that of Astro; none while developing. */
export function chosenAddress(): string | undefined {
  return process.env['SITE_URL'] || undefined;
}

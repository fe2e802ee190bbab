import type { Briefing } from '../../model/compiled.ts';
import { href } from '../base/href.ts';

/**
 * Make the links of a text into its site hold below the base at which the site is built: where its author tries it, that is
 * another one than the public address has.
 */
export function placeLinks(html: string, briefing: Pick<Briefing, 'site'>): string {
  const own = new URL(briefing.site).pathname.replace(/\/?$/, '/').replaceAll('&', '&#x26;');
  const base = href('/');
  return own === base ? html : html.replaceAll(`<a href="${own}`, `<a href="${base}`);
}

import { LANGUAGES } from '../../strings/index.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

/** Check that the site speaks the language that the briefing chooses for it. */
export function checkSiteLanguage({ briefing }: Pick<Records, 'briefing'>): Problem[] {
  const chosen = briefing?.value.siteLanguage;
  if (!briefing || chosen === undefined || LANGUAGES.some((it) => it === chosen)) return [];
  return [
    unexpected(briefing.locate(['siteLanguage']), 'site-speaks-language', `language \`${chosen}\``, `one of ${LANGUAGES.join(', ')}`, {
      hint: 'leave it out, and the site speaks the language of the briefing, or English where it does not speak that.',
    }),
  ];
}

import * as words from '#strings/client/check.ts';
import { listCitationStyles } from '../base/citation-styles.ts';
import { element } from '../base/page-parts.ts';
import { readJson } from '../base/read-json.ts';
import type { QuotableText } from './read-texts.ts';

/** `citations.json` beside an article: for the id of each passage its citation in each style, in plain text. */
type Citations = Record<string, Record<string, string>>;

/** Make the citations of a passage, which are read when somebody opens them; where there are none, its locator is what to cite. */
export function citePassage({ code, path }: QuotableText['record'], base: string): HTMLDetailsElement {
  const [page = '', id = ''] = path.split('#');
  const list = element('div', 'check-citations [&_p]:my-1 [&_p]:wrap-anywhere [&_p]:text-ink');
  const details = element('details', 'check-cite check-small', element('summary', 'w-fit py-0.5', words.citeCode(code)), list);
  const show = (lines: Record<string, string>) =>
    list.replaceChildren(
      ...[...listCitationStyles()].flatMap(([style, name]) => {
        const line = lines[style];
        return line === undefined ? [] : [element('p', '', element('b', '', name), ' ', line)];
      }),
    );
  const read = () =>
    readJson(`${base}${page}citations.json`).then(
      (citations) => show((citations as Citations)[id] ?? {}),
      () => list.replaceChildren(element('p', '', words.noCitation(code))),
    );
  details.addEventListener('toggle', () => void read(), { once: true });
  return details;
}

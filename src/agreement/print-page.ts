import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { KINDS, NOTE_KINDS, type NoteKind } from '../model/kinds.ts';
import type { Agreement, Difference, Measure, Named } from './compare-readings.ts';
import { describeShared, type ReadingNames } from './print-text.ts';

interface PageOptions {
  names: ReadingNames;
  /** The language of the texts. */
  language: string;
}

/** Print how far two readings agree as a page that stands alone: no script, no file beside it. */
export function printComparison({ articles, kinds, relations }: Agreement, { names, language }: PageOptions): string {
  const title = `Two readings: ${names.one} and ${names.other}`;
  const words = (it: Named) => (it.spot ? h('q', { lang: language, dir: 'auto' }, it.spot.words) : null);
  const entry = (it: Named) => [h('b', it.code), ' ', h('span', { lang: language, dir: 'auto' }, it.name)];
  const differs = NOTE_KINDS.flatMap((kind) =>
    kinds[kind].pairs
      .filter(({ match, differences }) => match === 'overlapping' || differences.length > 0)
      .map(({ one, other, match, differences }) =>
        row(
          one.spot?.locator ?? '',
          [...entry(one), ' ', match === 'overlapping' ? words(one) : null],
          [...entry(other), ' ', match === 'overlapping' ? words(other) : null],
          differences,
        ),
      ),
  );
  const related = relations.pairs
    .filter(({ differences }) => differences.length > 0)
    .map(({ one, other, claims, differences }) => row(claims, [h('b', one)], [h('b', other)], differences));
  const left = (side: 'one' | 'other') => [
    ...NOTE_KINDS.flatMap((kind) => kinds[kind].left[side]).map((it) =>
      h('li', [it.spot?.locator ?? '', ' ', ...entry(it), ' ', words(it)]),
    ),
    ...relations.left[side].map((it) => h('li', it)),
  ];
  const list = (heading: string, items: Element[]) => (items.length ? [h('h2', heading), h('ul', items)] : []);
  const body = [
    h('h1', title),
    h(
      'p',
      'What two people annotated in the same texts, each on their own. F1 is the harmonic mean of precision and recall, the same whichever reading is taken for right; it says nothing of who is right.',
    ),
    ...articles.map((it) => h('p', describeShared(it))),
    h('div', { class: 'wide', tabIndex: 0, role: 'region', ariaLabel: 'Agreement by kind' }, [
      h('table', [
        h(
          'thead',
          h(
            'tr',
            HEADS(names).map((head) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h('tbody', [...NOTE_KINDS.map((kind: NoteKind) => counts(KINDS[kind].title, kinds[kind])), counts('Relations', relations)]),
      ]),
    ]),
    ...(differs.length + related.length
      ? [
          h('h2', 'What differs at the same or overlapping words'),
          h('div', { class: 'wide', tabIndex: 0, role: 'region', ariaLabel: 'Differences' }, [
            h('table', [
              h(
                'thead',
                h(
                  'tr',
                  ['Where', names.one, names.other, 'Differs in'].map((head) => h('th', { scope: 'col' }, head)),
                ),
              ),
              h('tbody', [...differs, ...related]),
            ]),
          ]),
        ]
      : []),
    ...list(`Only in ${names.one}`, left('one')),
    ...list(`Only in ${names.other}`, left('other')),
  ];
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', h('main', body)),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

const HEADS = ({ one, other }: ReadingNames) => [
  '',
  'The same',
  'Alike',
  `Only in ${one}`,
  `Only in ${other}`,
  'F1, the same',
  'F1, with those alike',
];

function counts(title: string, { same, overlapping, onlyOne, onlyOther, exact, relaxed }: Measure): Element {
  const cells = [same, overlapping, onlyOne, onlyOther, exact?.toFixed(2) ?? '–', relaxed?.toFixed(2) ?? '–'];
  return h('tr', [h('th', { scope: 'row' }, title), ...cells.map((cell) => h('td', { class: 'number' }, String(cell)))]);
}

function row(
  where: string,
  one: (ElementContent | string | null)[],
  other: (ElementContent | string | null)[],
  differences: readonly Difference[],
): Element {
  return h('tr', [
    h('th', { scope: 'row' }, where),
    h('td', one),
    h('td', other),
    h(
      'td',
      differences.length
        ? h(
            'ul',
            differences.map(({ field, one, other }) => h('li', `${field}: ${one} / ${other}`)),
          )
        : 'the words',
    ),
  ]);
}

const STYLE = `
:root{color-scheme:light dark;font:1rem/1.5 Georgia,serif}
main{max-inline-size:72rem;margin:2rem auto;padding-inline:1.25rem}
h1{font-size:1.75rem;line-height:1.2}h2{margin-block-start:2.5rem;font-size:1.25rem}
.wide{overflow-x:auto}table{border-collapse:collapse;inline-size:100%;font-size:.9rem}
th,td{padding:.4rem .75rem .4rem 0;border-block-start:1px solid color-mix(in srgb,currentColor 25%,transparent);text-align:start;vertical-align:top}
thead th{border:0;font-weight:600}tbody th{white-space:nowrap;font-weight:600}.number{font-variant-numeric:tabular-nums}
td ul{margin:0;padding-inline-start:1rem}li{margin-block:.25rem;overflow-wrap:anywhere}
`;

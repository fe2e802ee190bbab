import { rowAspects, rowType, type Filter, type Row } from './crosswalk-rows.ts';

/** The ids of the radio buttons that show everything. */
export const ALL = { type: 'show-all', aspect: 'differs-all' } as const;

/** Write the id of the radio button of a filter. */
export function filterId(part: 'type' | 'aspect', key: string): string {
  return `${part === 'type' ? 'show' : 'differs'}-${key}`;
}

/**
 * Print the style by which radio buttons choose rows: it hides other rows and groups without any row left, unfolds what
 * is folded, and shows a line where nothing is left.
 */
export function printFilters(rows: readonly Row[], types: readonly Filter[], aspects: readonly Filter[]): string {
  const byType = types.map(({ key }) => ({ is: checked('type', key), row: `[data-type=${key}]` }));
  const byAspect = aspects.map(({ key }) => ({ is: checked('aspect', key), row: `[data-aspects~=${key}]` }));
  const both = byType.flatMap((type) => byAspect.map((aspect) => ({ is: type.is + aspect.is, row: type.row + aspect.row })));
  const hidden = [
    ...[...byType, ...byAspect].map(({ is, row }) => `.crosswalk${is} .row:not(${row})`),
    ...[...byType, ...byAspect, ...both].map(({ is, row }) => `.crosswalk${is} .row-group:not(:has(${row}))`),
  ];
  const empty = types.flatMap((type) =>
    aspects
      .filter(({ key }) => !rows.some((row) => rowType(row) === type.key && rowAspects(row).includes(key)))
      .map((aspect) => `.crosswalk${checked('type', type.key)}${checked('aspect', aspect.key)} .row-none`),
  );
  const folded = types
    .filter(({ key }) => key.startsWith('only-'))
    .map(({ key }) => ({ is: checked('type', key) }))
    .map(({ is }) => `.crosswalk${is} .row-fold`);
  const rule = (selectors: readonly string[], style: string) => (selectors.length ? `${selectors.join()}{${style}}` : '');
  return [
    rule(hidden, 'display:none'),
    rule(empty, 'display:block'),
    rule(
      folded.map((it) => `${it}::details-content`),
      'content-visibility:visible;block-size:auto',
    ),
    rule(
      folded.map((it) => `${it}>summary`),
      'display:none',
    ),
  ].join('');
}

function checked(part: 'type' | 'aspect', key: string): string {
  return `:has(#${filterId(part, key)}:checked)`;
}

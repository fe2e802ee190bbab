/** Measures what the rules suggest for a briefing of which all is decided: what of it they find, and how much of what they find stands there. */
import { findQuote, type Range } from '../src/compiler/anchor/find-quote.ts';
import { editionText, findMentions } from '../src/compiler/names/find-mentions.ts';
import { CONTENT, runDeclared } from '../src/cli/shared/command.ts';
import { readRecords, type Records } from '../src/compiler/records/read-records.ts';
import { listSuggestions, type Suggestion, type SuggestionRule } from '../src/compiler/suggest/list-suggestions.ts';
import type { Place } from '../src/model/place.ts';

const COMMAND = {
  name: 'npm run bench:suggest',
  does: 'Measure what the rules suggest for a briefing of which all is decided: what of it they find, and how much of what they find stands there.',
  options: {
    content: CONTENT,
    list: { type: 'string', value: 'WHAT', says: 'list what was found and missed of one row: "claims: all"' },
    json: { type: 'boolean', default: false, says: 'print it as JSON' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const { records } = await readRecords(values.content);

  /** What stands in a paragraph of an article. */
  interface Stood extends Range {
    where: string;
    id: string;
  }

  const texts = new Map(
    records.articles.flatMap(({ facts, paragraphs }): (readonly [string, string])[] =>
      facts.value.paragraphs.map(({ number }, at) => [`${facts.value.code}¶${number}`, paragraphs[at]?.text ?? ''] as const),
    ),
  );
  const stand = (place: Place, id: string): Stood[] => {
    const where = `${place.article}¶${place.paragraph}`;
    return findQuote(texts.get(where) ?? '', place)
      .slice(0, 1)
      .map((range) => ({ ...range, where, id }));
  };
  const rangeOf = (it: Suggestion): Stood[] => {
    const where = `${it.article}¶${it.paragraph}`;
    const range = findQuote(texts.get(where) ?? '', { exact: it.words })[it.nth];
    return range ? [{ ...range, where, id: '' }] : [];
  };
  const meet = (one: Stood, other: Stood) => one.where === other.where && one.start < other.end && other.start < one.end;

  /** The same briefing as it was before anything of one kind was decided. */
  const without = (...keys: ('claims' | 'figures' | 'names' | 'relations' | 'sources')[]): Records => ({
    ...records,
    ...Object.fromEntries(keys.map((key) => [key, { ...records[key], entries: [] }])),
    ...(keys.includes('figures')
      ? { articles: records.articles.map((it) => ({ ...it, facts: { ...it.facts, value: { ...it.facts.value, waived: [] } } })) }
      : {}),
  });

  interface Measure {
    what: string;
    there: number;
    found: number;
    suggested: number;
    right: number;
  }

  /** Measure places: how many of those that are there a suggestion touches, and how many suggestions touch one. */
  function measure(what: string, there: readonly Stood[], suggested: readonly Suggestion[]): Measure {
    const ranges = suggested.map(rangeOf);
    if (values.list === what)
      for (const [at, it] of suggested.entries())
        console.log(
          there.some((own) => ranges[at]?.some((range) => meet(own, range))) ? '+' : '-',
          `${it.article}¶${it.paragraph}`,
          it.rule,
          `“${it.words}”`,
          it.chain ?? '',
        );
    if (values.list === what)
      for (const own of there)
        if (!ranges.flat().some((range) => meet(own, range)))
          console.log('missed', own.where, own.id, `“${texts.get(own.where)?.slice(own.start, own.end)}”`);
    return {
      what,
      there: there.length,
      found: there.filter((own) => ranges.flat().some((range) => meet(own, range))).length,
      suggested: suggested.length,
      right: ranges.filter((own) => own.some((range) => there.some((it) => meet(it, range)))).length,
    };
  }

  /** The same of one rule: what else is there makes its suggestions right as well, and what other rules find is found. */
  function byRule(
    what: string,
    there: readonly Stood[],
    suggested: readonly Suggestion[],
    all: readonly Stood[],
    every = suggested,
  ): Measure {
    const { right } = measure(what, all, suggested);
    return { ...measure('', there, every), what, suggested: suggested.length, right };
  }

  const of = (list: readonly Suggestion[], ...rules: SuggestionRule[]) => list.filter(({ rule }) => rules.includes(rule));

  const figures = records.figures.entries.flatMap(({ value }) => value.places.flatMap((place) => stand(place, value.id)));
  const kindOf = new Map(records.figures.entries.map(({ value }) => [value.id, value.kind]));
  const waived = records.articles.flatMap(({ facts }) =>
    facts.value.waived.flatMap((it) =>
      it.exact !== undefined && it.paragraph !== undefined
        ? stand({ ...it, exact: it.exact, paragraph: it.paragraph, article: facts.value.code }, 'waived')
        : [],
    ),
  );
  const claims = records.claims.entries.flatMap(({ value }) => value.evidence.flatMap((place) => stand(place, value.id)));
  const sources = records.sources.entries
    .filter(({ value }) => value.kind !== 'author')
    .flatMap(({ value }) => value.places.flatMap((place) => stand(place, value.id)));
  const named = findMentions(
    records.articles.map(editionText),
    records.names.entries.map(({ value }) => value),
  );

  const plain = listSuggestions(without('figures'));
  const claimed = listSuggestions(without('claims'));
  const bySources = listSuggestions(without('sources', 'claims'));
  const byNames = listSuggestions(without('names'));
  const byRelations = listSuggestions(without('relations'));

  const hedged = new Set(records.claims.entries.filter(({ value }) => value.hedge !== null).map(({ value }) => value.id));
  const mentions: Stood[] = [...named.byName].flatMap(([id, places]) =>
    places.flatMap(({ article, paragraph, quote }) => {
      const where = `${article}¶${paragraph}`;
      return findQuote(texts.get(where) ?? '', { exact: quote }).map((range) => ({ ...range, where, id }));
    }),
  );
  const nameFound = of(byNames, 'capitals');
  const spelled = nameFound.map((it) => ({ it, spellings: (it.values['spellings'] ?? [it.words]) as readonly string[] }));
  const namesThere = records.names.entries.map(({ value }) => value);
  const touches = (spellings: readonly string[], own: readonly string[]) =>
    spellings.some((one) => own.some((other) => one.includes(other) || other.includes(one)));

  const across = records.relations.entries.filter(({ value }) => {
    const articles = value.claims.map(
      (id) => new Set(records.claims.entries.find((it) => it.value.id === id)?.value.evidence.map(({ article }) => article)),
    );
    return articles[0] && articles[1] && articles[0].isDisjointFrom(articles[1]);
  });
  const pairOf = (ids: readonly string[]) => [...ids].sort().join(' ');
  const pairs = new Set(across.map(({ value }) => pairOf(value.claims)));
  const alike = of(byRelations, 'alike');

  const rows: Measure[] = [
    byRule('figures: numbers', [...figures.filter(({ id }) => kindOf.get(id) === 'number'), ...waived], of(plain, 'numeral'), [
      ...figures,
      ...waived,
    ]),
    byRule(
      'figures: dates',
      figures.filter(({ id }) => kindOf.get(id) === 'date'),
      of(plain, 'numeral', 'time'),
      figures,
    ),
    byRule(
      'figures: vague',
      figures.filter(({ id }) => kindOf.get(id) === 'vague'),
      of(plain, 'vague'),
      figures,
    ),
    measure('figures: all', [...figures, ...waived], of(plain, 'numeral', 'time', 'vague')),
    measure('claims: all', claims, of(claimed, 'quotation', 'report', 'hedge')),
    measure('claims: quoted', claims, of(claimed, 'quotation')),
    measure('claims: reported', claims, of(claimed, 'report')),
    byRule(
      'claims: hedged',
      claims.filter(({ id }) => hedged.has(id)),
      of(claimed, 'hedge'),
      claims,
      of(claimed, 'quotation', 'report', 'hedge'),
    ),
    measure('sources', sources, of(bySources, 'speaker')),
    {
      what: 'names',
      there: namesThere.length,
      found: namesThere.filter((own) => spelled.some(({ spellings }) => touches(spellings, own.spellings))).length,
      suggested: nameFound.length,
      right: spelled.filter(
        ({ it, spellings }) =>
          rangeOf(it).some((range) => mentions.some((own) => meet(own, range))) ||
          namesThere.some((own) => touches(spellings, own.spellings)),
      ).length,
    },
    {
      what: 'relations',
      there: pairs.size,
      found: alike.filter(({ claims: ids }) => ids && pairs.has(pairOf(ids))).length,
      suggested: alike.length,
      right: alike.filter(({ claims: ids }) => ids && pairs.has(pairOf(ids))).length,
    },
  ];

  /** Of the claims that a suggestion with a speaker touches, how many have that speaker in their chain. */
  const chains = new Map<string, readonly (string | null)[]>(
    records.claims.entries.flatMap(({ value }) =>
      value.evidence.map((place) => [`${value.id} ${place.article}¶${place.paragraph}`, place.chain] as const),
    ),
  );
  const spoken = of(claimed, 'quotation', 'report').flatMap((it) => {
    const [first] = it.chain ?? [];
    const [range] = rangeOf(it);
    const own = range && claims.find((claim) => meet(claim, range));
    const chain = own && chains.get(`${own.id} ${own.where}`);
    return first && chain && it.chain && it.chain.length > 1 ? [chain.includes(first)] : [];
  });
  const figureChains = new Map<string, readonly (string | null)[]>(
    records.figures.entries.flatMap(({ value }) =>
      value.places.map((place) => [`${value.id} ${place.article}¶${place.paragraph}`, place.chain] as const),
    ),
  );
  const voiced = of(plain, 'numeral', 'time', 'vague').flatMap((it) => {
    const [range] = rangeOf(it);
    const own = range && figures.find((figure) => meet(figure, range));
    const chain = own && figureChains.get(`${own.id} ${own.where}`);
    return chain && it.chain ? [chain[0] === it.chain[0]] : [];
  });
  // Values are those of figures at the same words.
  const valued = of(plain, 'numeral').flatMap((it) => {
    const [range] = rangeOf(it);
    const own = range && figures.find((figure) => meet(figure, range));
    const figure = own && records.figures.entries.find(({ value }) => value.id === own.id)?.value;
    if (figure?.kind !== 'number') return [];
    const same = (['value', 'min', 'max'] as const).every((key) => figure[key] === it.values[key]);
    return [
      {
        same,
        unit: figure.unit === (it.values['unit'] ?? null),
        qualifier: (figure.qualifier ?? '').toLowerCase() === String(it.values['qualifier'] ?? '').toLowerCase(),
      },
    ];
  });

  const percent = (part: number, whole: number) => (whole ? `${Math.round((100 * part) / whole)} %` : '–');
  const table = rows.map((it) => ({ ...it, recall: percent(it.found, it.there), precision: percent(it.right, it.suggested) }));
  const more = {
    'speaker in the chain': `${spoken.filter(Boolean).length} of ${spoken.length}`,
    'speaker of a figure as written': `${voiced.filter(Boolean).length} of ${voiced.length}`,
    'value as written': `${valued.filter(({ same }) => same).length} of ${valued.length}`,
    'unit as written': `${valued.filter(({ unit }) => unit).length} of ${valued.length}`,
    'qualifier as written': `${valued.filter(({ qualifier }) => qualifier).length} of ${valued.length}`,
  };
  if (values.json) console.log(JSON.stringify({ table, more }, null, 2));
  else {
    console.table(table, ['what', 'there', 'found', 'recall', 'suggested', 'right', 'precision']);
    console.table(more);
  }
  return 0;
});

import type { Claim, Organization, Person, PropertyValue, Thing } from 'schema-dts';
import { findFirstAppearance } from '../../compiler/analysis/first-appearance.ts';
import type { Briefing, CompiledClaim, CompiledFigure, CompiledSource } from '../../model/compiled.ts';
import { iris, entryPagePath } from '../links/links.ts';
import { listAppearances } from './appearances.ts';
import type { Strings } from '../../strings/index.ts';

/** A claim, with where it appears, and the origins that the texts state as authors. It gets no rating, for the site gives no verdict. */
export function describeClaim(briefing: Briefing, site: string, claim: CompiledClaim): Thing[] {
  const { id, label, statement, places } = claim;
  // That an origin is our reading cannot be said here, so only those that the texts state are named.
  const stated = places.filter(({ chain: [origin], inferred }) => !inferred.some(({ source }) => source === origin));
  const origins = new Set(stated.map(({ chain: [origin] }) => origin));
  const author = briefing.sources.filter((source) => origins.has(source.id) && typeOf(source) !== 'Thing');
  const appearances = listAppearances(briefing, site, 'claim', claim);
  const first = findFirstAppearance(briefing.articles, appearances);
  const node: Exclude<Claim, string> = {
    '@type': 'Claim',
    '@id': iris.entry(site, 'claim', id),
    name: label,
    text: statement,
    inLanguage: briefing.language,
    url: `${site}${entryPagePath('claim', id)}`,
    isPartOf: { '@id': iris.briefing(site) },
    ...(author.length > 0 && { author: author.map((source) => ({ '@id': iris.entry(site, 'source', source.id) })) }),
    appearance: appearances.map(refer),
    ...(first && { firstAppearance: refer(first) }),
  };
  return [node, ...appearances.map((it) => it.node)];
}

/** A source, as what it is: a person, an organization, or neither. An unnamed one goes by the words that the text has for it. */
export function describeSource({ linkedData }: Strings, site: string, source: CompiledSource): Thing[] {
  const { id, name, aliases, role, identity, outlet } = source;
  const common = {
    '@id': iris.entry(site, 'source', id),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(role && { description: role }),
    ...(identity === 'unnamed' && { disambiguatingDescription: linkedData.notNamed }),
    url: `${site}${entryPagePath('source', id)}`,
  };
  const type = typeOf(source);
  switch (type) {
    case 'Person': {
      const affiliation = outlet && { affiliation: { '@id': iris.entry(site, 'source', outlet) } };
      return [{ '@type': type, ...common, ...affiliation } satisfies Exclude<Person, string>];
    }
    case 'Organization':
      return [{ '@type': type, ...common } satisfies Exclude<Organization, string>];
    case 'Thing':
      return [{ '@type': type, ...common }];
  }
}

/** A figure: its value or bounds where it has some, the words that give it, and where they stand. */
export function describeFigure(briefing: Briefing, site: string, figure: CompiledFigure): Thing[] {
  const { id, quantity, unit, places } = figure;
  const appearances = listAppearances(briefing, site, 'figure', figure);
  const node: Exclude<PropertyValue, string> = {
    '@type': 'PropertyValue',
    '@id': iris.entry(site, 'figure', id),
    name: quantity,
    ...(places[0] && { description: places[0].quote }),
    ...(unit && { unitText: unit }),
    ...valueOf(figure),
    url: `${site}${entryPagePath('figure', id)}`,
    subjectOf: appearances.map(refer),
  };
  return [node, ...appearances.map((it) => it.node)];
}

function valueOf(figure: CompiledFigure): Pick<Extract<PropertyValue, object>, 'value' | 'minValue' | 'maxValue'> {
  switch (figure.kind) {
    case 'number': {
      const { value, min, max } = figure;
      return {
        ...(value !== undefined && { value }),
        ...(min !== undefined && { minValue: min }),
        ...(max !== undefined && { maxValue: max }),
      };
    }
    case 'date':
      return figure.value === null ? {} : { value: figure.value };
    case 'vague':
      return {};
  }
}

/** Tell what a source is in the vocabulary, where an author is a person or an organization. */
function typeOf({ kind }: CompiledSource): 'Person' | 'Organization' | 'Thing' {
  switch (kind) {
    case 'author':
    case 'person':
      return 'Person';
    case 'group':
    case 'organization':
    case 'publication':
      return 'Organization';
    case 'social-media':
      return 'Thing';
  }
}

function refer({ node }: { node: { '@id': string } }): { '@id': string } {
  return { '@id': node['@id'] };
}

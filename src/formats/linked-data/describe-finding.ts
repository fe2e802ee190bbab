import type { Claim, Thing } from 'schema-dts';
import { itemsOf, type Briefing, type CompiledFinding, type CompiledName } from '../../model/compiled.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { isPageKind, KINDS } from '../../model/kinds.ts';
import { iris, entryPagePath } from '../links/links.ts';

/** A finding: a claim of the briefing's own, based on those of the articles. It gets no rating, for the site gives no verdict. */
export function describeFinding(briefing: Briefing, site: string, { id, label, statement, rests }: CompiledFinding): Thing[] {
  const basis = EVIDENCE_KINDS.flatMap((kind) =>
    isPageKind(kind)
      ? itemsOf(briefing, kind)
          .filter((item) => (rests[KINDS[kind].plural] as readonly string[]).includes(item.id))
          .map((item) => ({ '@id': iris.entry(site, kind, item.id) }))
      : [],
  );
  const node: Exclude<Claim, string> = {
    '@type': 'Claim',
    '@id': iris.entry(site, 'finding', id),
    name: label,
    text: statement,
    inLanguage: briefing.language,
    url: `${site}${entryPagePath('finding', id)}`,
    isPartOf: { '@id': iris.briefing(site) },
    author: briefing.editors.map((name) => ({ '@type': 'Organization' as const, name })),
    isBasedOn: basis,
  };
  return [node];
}

/** A name, as what the texts have it for. One that is a source too is the same thing under both addresses. */
export function describeName(site: string, { id, name, kind, spellings, source }: CompiledName): Thing[] {
  const common = {
    '@id': iris.entry(site, 'name', id),
    name,
    ...(spellings.length > 1 && { alternateName: spellings.filter((it) => it !== name) }),
    url: `${site}${entryPagePath('name', id)}`,
    ...(source && { sameAs: iris.entry(site, 'source', source) }),
  };
  switch (kind) {
    case 'person':
      return [{ '@type': 'Person', ...common }];
    case 'place':
      return [{ '@type': 'Place', ...common }];
    case 'group':
    case 'organization':
    case 'outlet':
      return [{ '@type': 'Organization', ...common }];
    case 'people':
      return [{ '@type': 'Thing', ...common }];
  }
}

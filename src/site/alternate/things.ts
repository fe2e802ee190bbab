import type { RootContent } from 'mdast';
import { isCarriedBy } from '../../compiler/analysis/carried.ts';
import { describeWithUnit } from '../../compiler/analysis/describe-amount.ts';
import { placeContexts } from '../entry/contexts.ts';
import { printDate } from '../base/print-date.ts';
import { capitalize, printChain, printFigure, joinWords, listReadings, sourceName } from '../base/words.ts';
import { thingPath } from '../../formats/links/links.ts';
import {
  hasChain,
  type CompiledClaim,
  type CompiledEvidence,
  type CompiledFigure,
  type CompiledPlace,
  type CompiledSource,
} from '../../model/compiled.ts';
import { frame, linkPlace, linkThing, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, list, paragraph, strong, type Words } from '../../formats/markdown/nodes.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of a claim's page. */
export function writeClaim(stand: RenderContext, claim: CompiledClaim): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { facts, alternate, evidence, terms } = strings;
  const { id, code, label, statement, type, hedge, when, where, note, origins } = claim;
  const related = stand.briefing.relations.flatMap((relation) => {
    const other = stand.briefing.claims.find((it) => it.id !== id && relation.claims.includes(it.id));
    return relation.claims.includes(id) && other ? [{ relation, other }] : [];
  });
  const body = [
    paragraph(statement),
    ...list([
      facts.line({ label: facts.type, value: terms.claimTypes[type] }),
      facts.line({ label: facts.hedge, value: hedge ? facts.quote({ text: hedge }) : facts.noHedge }),
      facts.line({
        label: facts.when,
        value: when ? facts.time({ text: when.text, date: when.edtf ? printDate(strings, when.edtf) : null }) : facts.notStated,
      }),
      when?.reason && facts.line({ label: facts.inferred, value: when.reason }),
      facts.line({ label: facts.where, value: where ?? facts.notStated }),
      note && facts.line({ label: facts.leftOpen, value: note }),
      ...listReadings(stand.briefing, claim.places).map((reading) => facts.line({ label: facts.inferredStep, value: reading })),
      facts.line({ label: facts.origins, value: evidence.origins(origins) }),
    ]),
    heading(2, alternate.inText),
    ...writePlaces(stand, claim),
    ...(related.length ? [heading(2, alternate.relatedClaims)] : []),
    ...list(
      related.map(({ relation, other }) => [
        `${joinWords(stringsOf(stand.briefing), relation, id)} `,
        linkThing(stand, 'claim', other),
        ` ${other.label} (${relation.code}, ${terms.bases[relation.basis]}): ${relation.reason}`,
      ]),
    ),
  ];
  return frame(stand, thingPath('claim', id), [`${code} ${label}`], body);
}

/** Write the alternate of a source's page. */
export function writeSource(stand: RenderContext, source: CompiledSource): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { facts, alternate, terms } = strings;
  const { id, code, name, kind, identity, role, outlet, aliases, note } = source;
  const carried = stand.briefing.claims.filter((it) => isCarriedBy(it, id));
  const body = [
    ...list([
      facts.line({ label: facts.kind, value: facts.identities[identity]({ kind: terms.sourceKinds[kind] }) }),
      facts.line({ label: facts.role, value: role ?? facts.notStated }),
      outlet && facts.line({ label: facts.speaksFor, value: sourceName(stand.briefing, outlet) }),
      aliases.length > 0 && facts.line({ label: facts.also, value: aliases.join('; ') }),
      note && facts.line({ label: facts.leftOpen, value: note }),
    ]),
    heading(2, alternate.inText),
    ...writePlaces(stand, source),
    ...(carried.length ? [heading(2, alternate.carriedClaims)] : []),
    ...list(carried.map((claim) => [linkThing(stand, 'claim', claim), ` ${claim.statement}`])),
  ];
  return frame(stand, thingPath('source', id), [`${code} ${name}`], body);
}

/** Write the alternate of a figure's page. */
export function writeFigure(stand: RenderContext, figure: CompiledFigure): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { facts, alternate } = strings;
  const { id, code, quantity, population, period, actor, where, reads, note } = figure;
  const isDate = figure.kind === 'date';
  const reason = (isDate ? figure.reason : undefined) ?? period?.reason;
  const body = [
    paragraph(strong(figure.kind === 'number' ? describeWithUnit(strings, figure) : printFigure(strings, figure))),
    ...list([
      facts.line({ label: facts.kind, value: facts.figureKinds[figure.kind] }),
      reads && facts.line({ label: facts.ourReading, value: reads }),
      figure.kind === 'date' &&
        facts.line({ label: facts.date, value: figure.value ? printDate(strings, figure.value) : facts.cannotBeTold }),
      (population !== null || !isDate) && facts.line({ label: facts.population, value: population ?? facts.notStated }),
      (period !== null || !isDate) &&
        facts.line({ label: facts.period, value: period ? facts.quote({ text: period.text }) : facts.notStated }),
      reason && facts.line({ label: facts.inferred, value: reason }),
      actor && facts.line({ label: facts.actor, value: actor }),
      (where !== null || !isDate) && facts.line({ label: facts.where, value: where ?? facts.notStated }),
      note && facts.line({ label: facts.leftOpen, value: note }),
    ]),
    heading(2, alternate.inText),
    ...writePlaces(stand, figure),
  ];
  return frame(stand, thingPath('figure', id), [`${code} ${capitalize(quantity)}`], body);
}

/** List the places of a thing, with the words around its words, and the chain by which it came there. */
function writePlaces(stand: RenderContext, thing: { code: string; places: (CompiledPlace | CompiledEvidence)[] }): RootContent[] {
  return list(
    placeContexts(stand.briefing, thing).map(({ place, before, words, after }): Words[] => [
      linkPlace(stand, place),
      ' ',
      before,
      strong(words),
      after,
      hasChain(place) ? ` (${printChain(stand.briefing, place)})` : '',
    ]),
  );
}

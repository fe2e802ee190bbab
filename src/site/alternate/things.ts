import type { RootContent } from 'mdast';
import { isCarriedBy } from '../../compiler/analysis/carried.ts';
import { printOrigins } from '../../compiler/analysis/print-origins.ts';
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

/** Write the alternate of a claim's page. */
export function writeClaim(stand: RenderContext, claim: CompiledClaim): RootContent[] {
  const { id, code, label, statement, type, hedge, when, where, note, origins } = claim;
  const related = stand.briefing.relations.flatMap((relation) => {
    const other = stand.briefing.claims.find((it) => it.id !== id && relation.claims.includes(it.id));
    return relation.claims.includes(id) && other ? [{ relation, other }] : [];
  });
  const body = [
    paragraph(statement),
    ...list([
      `Type: ${type}`,
      `Hedge: ${hedge ? `“${hedge}”` : 'none'}`,
      `When: ${when ? `“${when.text}”${when.edtf ? `: ${printDate(when.edtf)}` : ''}` : 'not stated'}`,
      when?.reason && `Inferred: ${when.reason}`,
      `Where: ${where ?? 'not stated'}`,
      note && `Left open in the text: ${note}`,
      ...listReadings(stand.briefing, claim.places).map((reading) => `Inferred step: ${reading}`),
      `Origins: ${printOrigins(origins)}`,
    ]),
    heading(2, 'In the text'),
    ...writePlaces(stand, claim),
    ...(related.length ? [heading(2, 'Related claims')] : []),
    ...list(
      related.map(({ relation, other }) => [
        `${joinWords(relation, id)} `,
        linkThing(stand, 'claim', other),
        ` ${other.label} (${relation.code}, ${relation.basis}): ${relation.reason}`,
      ]),
    ),
  ];
  return frame(stand, thingPath('claim', id), [`${code} ${label}`], body);
}

/** Write the alternate of a source's page. */
export function writeSource(stand: RenderContext, source: CompiledSource): RootContent[] {
  const { id, code, name, kind, identity, role, outlet, aliases, note } = source;
  const carried = stand.briefing.claims.filter((it) => isCarriedBy(it, id));
  const body = [
    ...list([
      `Kind: ${kind.replace('-', ' ')}, ${identity === 'named' ? 'named' : identity === 'group' ? 'its members not named' : 'not named'}`,
      `Role: ${role ?? 'not stated'}`,
      outlet && `Speaks or writes for: ${sourceName(stand.briefing, outlet)}`,
      aliases.length > 0 && `Also: ${aliases.join('; ')}`,
      note && `Left open in the text: ${note}`,
    ]),
    heading(2, 'In the text'),
    ...writePlaces(stand, source),
    ...(carried.length ? [heading(2, 'Claims that came through it')] : []),
    ...list(carried.map((claim) => [linkThing(stand, 'claim', claim), ` ${claim.statement}`])),
  ];
  return frame(stand, thingPath('source', id), [`${code} ${name}`], body);
}

/** Write the alternate of a figure's page. */
export function writeFigure(stand: RenderContext, figure: CompiledFigure): RootContent[] {
  const { id, code, quantity, population, period, actor, where, reads, note } = figure;
  const isDate = figure.kind === 'date';
  const body = [
    paragraph(strong(figure.kind === 'number' ? describeWithUnit(figure) : printFigure(figure))),
    ...list([
      `Kind: ${{ number: 'number', date: 'date', vague: 'vague quantity, no value' }[figure.kind]}`,
      reads && `Our reading: ${reads}`,
      figure.kind === 'date' && `Date: ${figure.value ? printDate(figure.value) : 'cannot be told from the text'}`,
      (population !== null || !isDate) && `Population: ${population ?? 'not stated'}`,
      (period !== null || !isDate) && `Period: ${period ? `“${period.text}”` : 'not stated'}`,
      ((isDate ? figure.reason : undefined) ?? period?.reason) && `Inferred: ${(isDate ? figure.reason : undefined) ?? period?.reason}`,
      actor && `Actor: ${actor}`,
      (where !== null || !isDate) && `Where: ${where ?? 'not stated'}`,
      note && `Left open in the text: ${note}`,
    ]),
    heading(2, 'In the text'),
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

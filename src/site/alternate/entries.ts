import type { RootContent } from 'mdast';
import { isCarriedBy } from '../../compiler/origins/carried.ts';
import { placeContexts } from '../entry/contexts.ts';
import { listKnown, makeFact } from '../base/facts.ts';
import { capitalize, printChain } from '../base/words.ts';
import { listRelated, viewClaim } from '../claim/view.ts';
import { viewFigure } from '../figure/view.ts';
import { viewSource } from '../source/view.ts';
import { entryPagePath } from '../../formats/links/links.ts';
import {
  hasChain,
  type CompiledClaim,
  type CompiledEvidence,
  type CompiledFigure,
  type CompiledPlace,
  type CompiledSource,
} from '../../model/compiled.ts';
import { frame, linkPlace, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, list, paragraph, strong, type Words } from '../../formats/markdown/nodes.ts';
import { translatedPlace } from '../../compiler/translation/translated.ts';
import { describeWords } from '../translation/describe.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of a claim's page. */
export function writeClaim(stand: RenderContext, claim: CompiledClaim): RootContent[] {
  const { facts: labels, alternate } = stringsOf(stand.briefing);
  const { id, code, label, statement, note } = claim;
  const { facts, readings } = viewClaim(stand.briefing, claim);
  const related = listRelated(stand.briefing, claim);
  const { type, hedge, when, inferred, where, origins } = facts;
  const body = [
    paragraph(statement),
    ...listFacts(stand, [
      ...listKnown([type, hedge, when, inferred, where, makeFact(labels.leftOpen, note)]),
      ...readings.map((reading): [string, string] => [labels.inferredStep, reading]),
      ...listKnown([origins]),
    ]),
    heading(2, alternate.inText),
    ...writePlaces(stand, claim),
    ...(related.length ? [heading(2, alternate.relatedClaims)] : []),
    ...list(
      related.map(({ relation, other, joins, basis }) => [
        `${joins} `,
        linkEntry(stand, 'claim', other),
        ` ${labels.line({ label: `${other.label} (${relation.code}, ${basis})`, value: relation.reason })}`,
      ]),
    ),
  ];
  return frame(stand, entryPagePath('claim', id), [`${code} ${label}`], body);
}

/** Write the alternate of a source's page. */
export function writeSource(stand: RenderContext, source: CompiledSource): RootContent[] {
  const { facts: labels, alternate } = stringsOf(stand.briefing);
  const { id, code, name, note } = source;
  const { type, facts } = viewSource(stand.briefing, source);
  const carried = stand.briefing.claims.filter((it) => isCarriedBy(it, id));
  const body = [
    ...listFacts(stand, listKnown([makeFact(labels.kind, type), facts.role, facts.speaksFor, facts.also, makeFact(labels.leftOpen, note)])),
    heading(2, alternate.inText),
    ...writePlaces(stand, source),
    ...(carried.length ? [heading(2, alternate.carriedClaims)] : []),
    ...list(carried.map((claim) => [linkEntry(stand, 'claim', claim), ` ${claim.statement}`])),
  ];
  return frame(stand, entryPagePath('source', id), [`${code} ${name}`], body);
}

/** Write the alternate of a figure's page. */
export function writeFigure(stand: RenderContext, figure: CompiledFigure): RootContent[] {
  const { facts: labels, alternate } = stringsOf(stand.briefing);
  const { id, code, quantity, note } = figure;
  const { value, facts } = viewFigure(stand.briefing, figure);
  const body = [
    paragraph(strong(value)),
    ...listFacts(stand, listKnown([...Object.values(facts), makeFact(labels.leftOpen, note)])),
    heading(2, alternate.inText),
    ...writePlaces(stand, figure),
  ];
  return frame(stand, entryPagePath('figure', id), [`${code} ${capitalize(quantity)}`], body);
}

function listFacts({ briefing }: RenderContext, facts: readonly (readonly [label: string, value: string])[]): RootContent[] {
  const { facts: words } = stringsOf(briefing);
  return list(facts.map(([label, value]) => words.line({ label, value })));
}

/** List the places of an entry, with the words around its words, and the chain by which it came there. */
function writePlaces(stand: RenderContext, entry: { code: string; places: (CompiledPlace | CompiledEvidence)[] }): RootContent[] {
  return list(
    placeContexts(stand.briefing, entry).map(({ place, before, words, after }): Words[] => [
      linkPlace(stand, place),
      ' ',
      before,
      strong(words),
      after,
      hasChain(place) ? ` (${printChain(stand.briefing, place)})` : '',
      ...listTranslated(stand, place),
    ]),
  );
}

/** Say what renders the words of a place, where its article has a translation. */
function listTranslated({ briefing }: RenderContext, place: CompiledPlace): Words[] {
  const found = translatedPlace(briefing, place);
  if (!found) return [];
  const { quote } = stringsOf(briefing).facts;
  return [' ', ...describeWords(briefing, found, (words) => (found.whole ? words : quote({ text: words })))];
}

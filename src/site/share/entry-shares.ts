import { lookUp } from '../../model/look-up.ts';
import { articlePath, entryId, entryPagePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledClaim, CompiledFigure, CompiledSource } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import { listKnown } from '../base/facts.ts';
import { viewFigure } from '../figure/view.ts';
import { listCarried, viewSource } from '../source/view.ts';
import { capitalize } from '../base/words.ts';
import { tell, describeChains, describeOrigins } from './card-facts.ts';
import type { ShareContent } from './share-page.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** Share a claim: its statement, with the ways by which it came there. */
export function shareClaim(briefing: Briefing, claim: CompiledClaim): ShareContent {
  const strings = stringsOf(briefing);
  const { code, label, statement, type, origins } = claim;
  return {
    language: siteTagOf(briefing),
    to: firstNotePath(briefing, 'claim', claim),
    title: `${code} ${label}`,
    card: {
      kind: 'claim',
      code,
      name: strings.share.claimOfType({ type: strings.terms.claimTypes[type] }),
      body: { type: 'words', text: statement },
      facts: [...describeChains(briefing, claim), describeOrigins(strings, origins)],
      foot: { title: briefing.title, note: strings.share.statementIsOurs },
    },
  };
}

/** Share a figure: its value with its bounds in words, what it counts, and who gives it. */
export function shareFigure(briefing: Briefing, figure: CompiledFigure): ShareContent {
  const strings = stringsOf(briefing);
  const { code, quantity, kind } = figure;
  const { value, scope, facts } = viewFigure(briefing, figure);
  return {
    language: siteTagOf(briefing),
    to: firstNotePath(briefing, 'figure', figure),
    title: `${code} ${strings.facts.line({ label: quantity, value })}`,
    card: {
      kind: 'figure',
      code,
      name: strings.share.figureKinds[kind],
      body: { type: 'words', text: capitalize(value), more: quantity },
      facts: [...listKnown([...scope, facts.period]).map(([label, text]) => ({ label, text })), ...describeChains(briefing, figure)],
      foot: { title: briefing.title, note: kind === 'number' ? strings.share.numberAsGiven : strings.share.wordsOfText },
    },
  };
}

/** Share a source: who it is, and what rests on it. It leads to its own page, since it is heard in many places. */
export function shareSource(briefing: Briefing, source: CompiledSource): ShareContent {
  const strings = stringsOf(briefing);
  const { id, code, name, identity, role } = source;
  const { kind } = viewSource(briefing, source);
  const { origin, passed, figures } = listCarried(briefing, source);
  const articles = [...new Set(source.places.map(({ article }) => article))];
  return {
    language: siteTagOf(briefing),
    to: entryPagePath('source', id),
    title: `${code} ${capitalize(name)}`,
    card: {
      kind: 'source',
      code,
      name: strings.share.sourceOfKind({ kind }),
      body: { type: 'words', text: capitalize(name), more: role ? capitalize(role) : strings.share.roleNotStated },
      facts: [
        tell(strings.share.identities[identity]),
        tell(strings.share.restsOnSource({ claims: origin.length + passed.length, figures: figures.length, articles })),
      ],
      foot: { title: briefing.title, note: '' },
    },
  };
}

/** The passage itself, with its note open: what a reader of the preview wants to see is the words. */
function firstNotePath(briefing: Briefing, kind: NoteKind, entry: { id: string; places: { article: string }[] }): string {
  const article = lookUp(briefing).articles.get(entry.places[0]?.article);
  return article ? `${articlePath(article)}#${entryId(kind, entry.id)}` : entryPagePath(kind, entry.id);
}

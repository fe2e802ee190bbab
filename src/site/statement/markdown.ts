import type { RootContent } from 'mdast';
import { relationPath } from '../../formats/links/relation-path.ts';
import { linkPlace, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, strong, type Words } from '../../formats/markdown/nodes.ts';
import { viewHedges, type HedgeLine } from './hedges.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the part of the source statement on words of likelihood, as Markdown. */
export function writeHedges(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { sentences, voices, relations } = viewHedges(stand.briefing);
  return [
    heading(2, strings.statement.hedgesTitle),
    paragraph(`${strings.statement.hedgesLead} ${sentences.join(' ')}`),
    ...list(
      relations.map(({ relation, text }): Words[] => [
        link(`${stand.site}${relationPath(stand.briefing, relation.id)}`, relation.code),
        ` ${strings.facts.line({ label: relation.label, value: text })}`,
      ]),
    ),
    ...voices.flatMap(({ name, lines }) => [heading(3, name), ...list(lines.map((line) => writeLine(stand, line)))]),
  ];
}

function writeLine(stand: RenderContext, { before, words, after, place, claim, remark }: HedgeLine): Words[] {
  const strings = stringsOf(stand.briefing);
  const about: Words[] = [...(claim ? [linkEntry(stand, 'claim', claim)] : []), ...(remark ? [remark] : [])];
  return [
    linkPlace(stand, { article: place.article, paragraph: place.paragraph }),
    ' ',
    before,
    strong(words),
    after,
    ...(about.length ? [' (', ...strings.base.markedGroups<Words>({ items: about }), ')'] : []),
  ];
}

import { pickSides, type Side } from '../compare/pick-sides.ts';
import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import type {
  Briefing,
  CompiledArticle,
  CompiledChart,
  CompiledClaim,
  CompiledFinding,
  CompiledNote,
  CompiledRelation,
} from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';

/** A note on a key passage: one on which a finding, a shared report or a chart beside the text rests. */
export interface KeyNote {
  /** The codes of the claims and figures whose words the passage is. */
  refs: string[];
  /** The other tellings of the report, if the passage is told again elsewhere: their sides of the relation. */
  again: { relation: CompiledRelation; own: CompiledClaim; others: Side[] } | null;
  /** What the text itself does not say, in the words of the findings. */
  sentences: string[];
  /** What rests on it. */
  findings: CompiledFinding[];
  charts: CompiledChart[];
}

/** The tellings that are taken for one event or report. */
const isShared = ({ type }: CompiledRelation) => type === 'same-event' || type === 'same-origin';

/**
 * List the notes on the key passages of an article, by paragraph, in the order in which their words come.
 *
 * What belongs to one shared report has one note in a paragraph, and so has what only one finding, or one chart, rests on.
 */
export function listKeyNotes(briefing: Briefing, article: CompiledArticle): Map<ParagraphNumber, KeyNote[]> {
  const { findings, relations, charts } = briefing;
  const shared = relations.filter(isShared);
  const beside = charts.filter((chart) => chart.beside?.article === article.code);
  return new Map(
    article.paragraphs.flatMap(({ number, notes }) => {
      const topics = new Map<string, string[]>();
      for (const { kind, id, ref } of notes) {
        const topic = topicOf(kind, id);
        if (topic) topics.set(topic, [...(topics.get(topic) ?? []), ref]);
      }
      const found = [...join(topics, notes)].map(([topic, refs]) =>
        noteOn(
          topic,
          refs,
          notes.flatMap((it) => (refs.includes(it.ref) ? it.id : [])),
          number,
        ),
      );
      return found.length ? [[number, found] as const] : [];
    }),
  );

  /** A figure on which the same finding rests as on a report of the paragraph stands in the note on that report. */
  function join(topics: Map<string, string[]>, notes: readonly CompiledNote[]): Map<string, string[]> {
    for (const [topic, refs] of topics) {
      const finding = findings.find(({ id }) => topic === `finding:${id}`);
      if (!finding || notes.some(({ id, ref }) => refs.includes(ref) && finding.notes[id] !== undefined)) continue;
      const marks = notes.filter(({ ref }) => refs.includes(ref)).map(({ mark }) => mark);
      const isBeside = (others: readonly string[]) => notes.some(({ ref, mark }) => others.includes(ref) && marks.includes(mark));
      const into = [...topics].find(
        ([other, others]) => finding.rests.relations.some((id) => other === `relation:${id}`) && isBeside(others),
      );
      if (!into) continue;
      topics.delete(topic);
      topics.set(into[0], [...into[1], ...refs]);
    }
    return topics;
  }

  /** What an annotation belongs to: the whole of a shared report, else the first finding that names it, else a chart. */
  function topicOf(kind: string, id: string): string | null {
    if (kind === 'claim') {
      const relation = shared.find(({ claims }) => claims.includes(id));
      if (relation) return `relation:${relation.partOf ?? relation.id}`;
    }
    const finding =
      findings.find(({ notes }) => notes[id] !== undefined) ?? findings.find(({ rests }) => namesOf(kind, rests).includes(id));
    if (finding) return `finding:${finding.id}`;
    const chart = beside.find((it) => listChartMembers(it).some((member) => member.kind === kind && member.id === id));
    return chart ? `chart:${chart.id}` : null;
  }

  function noteOn(topic: string, refs: string[], ids: string[], number: ParagraphNumber): KeyNote {
    const relation = topic.startsWith('relation:') ? relations.find(({ id }) => `relation:${id}` === topic) : undefined;
    const restsOn = ({ rests }: CompiledFinding) =>
      (relation && rests.relations.includes(relation.id)) || ids.some((id) => rests.claims.includes(id) || rests.figures.includes(id));
    const own = findings.filter(restsOn);
    const told = relation
      ? relations
          .filter((it) => (it.id === relation.id || it.partOf === relation.id) && it.claims.some((id) => ids.includes(id)))
          .toSorted((a) => (a === relation ? -1 : 1))
      : [];
    const written = [...told.map(({ id }) => id), ...ids].flatMap((id) => own.flatMap(({ notes }) => notes[id] ?? []));
    return {
      refs,
      again: relation ? describeAgain(relation, number) : null,
      sentences: [...new Set(written)],
      findings: own,
      charts: beside.filter((chart) => listChartMembers(chart).some(({ id }) => ids.includes(id))),
    };
  }

  function describeAgain(relation: CompiledRelation, number: ParagraphNumber): KeyNote['again'] {
    const claims = relation.claims.flatMap((id) => briefing.claims.find((claim) => claim.id === id) ?? []);
    const sides = pickSides(briefing, relation, claims);
    const isIn = ({ claim }: Side) => claim.places.some((place) => place.article === article.code);
    const isHere = ({ claim }: Side) => claim.places.some((place) => place.article === article.code && place.paragraph === number);
    const own = sides.find(isHere) ?? sides.find(isIn) ?? sides[0];
    const besides = sides.filter((side) => side !== own);
    const elsewhere = besides.filter((side) => !isHere(side));
    const others = elsewhere.length ? elsewhere : besides;
    return own && others.length ? { relation, own: own.claim, others } : null;
  }
}

function namesOf(kind: string, { claims, figures }: CompiledFinding['rests']): readonly string[] {
  if (kind === 'claim') return claims;
  return kind === 'figure' ? figures : [];
}

import { diffArrays } from 'diff';
import type { Swap } from '../../compiler/anchor/find-swaps.ts';
import type { FigureValues, ProposedValues } from '../../compiler/reanchor/propose-values.ts';
import type { Proposal, ProposedPlace, WrittenSelector } from '../../compiler/reanchor/reanchor.ts';
import { printProblems } from '../../compiler/problems/print.ts';
import type { Selector } from '../../model/place.ts';
import type { Reanchoring } from './propose-anchors.ts';

/** How alike words must be to be shown beside those that are gone. */
const WORTH_SHOWING = 0.25;

/** Print what became of each selector, one after the other, with what its author has to look at. */
export function printProposals({ proposals, values }: Pick<Reanchoring, 'proposals' | 'values'>): string {
  const firstOf = new Map(
    proposals
      .filter(({ type }) => type === 'moved')
      .map((it) => [it.key, it] as const)
      .reverse(),
  );
  return proposals
    .flatMap((proposal) => [
      printProposal(proposal),
      ...values.filter(({ id }) => firstOf.get(`figure:${id}`) === proposal).flatMap(printValues),
    ])
    .join('\n');
}

/** Print what is proposed, how to apply the patch, and what is left after that. */
export function printReport({ proposals, values, retired, problems }: Reanchoring, patch: string | null): string {
  const fatal = problems.filter((problem) => problem.fatal);
  if (fatal.length && !proposals.length) return `The selectors fit, or cannot be looked at before this is fixed:\n${printProblems(fatal)}`;
  return [
    ...(proposals.length
      ? [printProposals({ proposals, values }), `${countProposals(proposals)}; all other selectors fit.`]
      : ['All selectors fit.']),
    ...(retired.length
      ? [`Nothing is left to carry ${retired.map((it) => `\`${it}\``).join(', ')}: the patch retires what would stand on nothing.`]
      : []),
    ...(patch ? [`${patch}: read it, then apply it with \`git apply ${patch}\`, and write the reasons that it leaves open.`] : []),
    ...(fatal.length ? ['After that this is left:', printProblems(fatal)] : []),
  ].join('\n');
}

/** Print what a figure says and what follows from its new words: `value: [-12-]{+13+}`. */
function printValues({ before, after }: ProposedValues): string[] {
  return FIGURE_KEYS.flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (was === is) return [];
    return `  ${key}: ${was === undefined ? '' : `[-${String(was)}-]`}${is === undefined ? '' : `{+${String(is)}+}`}`;
  });
}

const FIGURE_KEYS = ['value', 'min', 'max', 'exclusive', 'qualifier'] as const satisfies readonly (keyof FigureValues)[];

/** Count proposals: `3 moved, 1 gone`. */
function countProposals(proposals: readonly Proposal[]): string {
  const counts = (['moved', 'gone', 'ambiguous', 'doubtful'] as const).map(
    (type) => [type, proposals.filter((it) => it.type === type).length] as const,
  );
  return counts.flatMap(([type, number]) => (number ? `${number} ${type}` : [])).join(', ');
}

function printProposal(proposal: Proposal): string {
  const { place, type, code, article, paragraph, selector } = proposal;
  const head = `${place.file}:${place.start.line}:${place.start.column}  ${type}  ${code ?? 'waived'} ${article}¶${paragraph}`;
  const lines = (() => {
    switch (proposal.type) {
      case 'moved':
        return [
          `${head} → ${describe(proposal, proposal.to)}`.replace(/(\S+) → \1 /, '$1 '),
          `  ${printMove(proposal, proposal.to)}`,
          ...proposal.changes.map(
            ({ type: what, before, after }) =>
              `  Check: the ${what} changed, from ${before.join(', ') || 'none'} to ${after.join(', ') || 'none'}; does it still say the same?`,
          ),
        ];
      case 'gone':
        return [
          `${head} \`${selector.exact}\``,
          ...(proposal.closest && proposal.closest.similarity >= WORTH_SHOWING
            ? [`  closest, but not it: \`${proposal.closest.selector.exact}\` in ${describe(proposal, proposal.closest)}`]
            : ['  nothing in the article is like these words']),
        ];
      case 'ambiguous':
        return [
          `${head} \`${selector.exact}\``,
          ...proposal.candidates.map((it) => `  perhaps ${describe(proposal, it)}: ${printSelector(it)}`),
        ];
      case 'doubtful':
        return [
          `${head} \`${selector.exact}\``,
          ...(proposal.closest
            ? [
                `  perhaps ${describe(proposal, proposal.closest)}: ${printMove(proposal, proposal.closest)}`,
                `  ${printDoubt(proposal.swaps)}`,
              ]
            : ['  the words stand there, but nothing of what stood around them: are they the same?']),
        ];
    }
  })();
  return lines.join('\n');
}

function describe({ article }: Proposal, { paragraph, similarity }: ProposedPlace): string {
  return `${article}¶${paragraph} (similarity ${similarity.toFixed(2)})`;
}

function printSelector({ selector: { exact, prefix, suffix } }: { selector: Selector }): string {
  return `\`${prefix ?? ''}[${exact}]${suffix ?? ''}\``;
}

/** Print how the words changed; of the same words, which they were and are, told by what stands around them. */
function printMove(before: WrittenSelector, after: ProposedPlace): string {
  if (before.selector.exact !== after.selector.exact) return printDifference(before.selector.exact, after.selector.exact);
  const [was, is] = [printSelector(before), printSelector(after)];
  return was === is ? before.selector.exact : `${was} → ${is}`;
}

function printDoubt(swaps: readonly Swap[]): string {
  if (!swaps.length) return 'Check: only the words that it was written for are waived; write another if these need one.';
  const others = swaps.map(({ before, after }) => `\`${after}\` stands where \`${before}\` stood`);
  return `Check: ${others.join(', ')}; is it still the same? If so, quote the words as they are now.`;
}

/** Print two wordings as one, as `git diff --word-diff` does: `rose to [-12-]{+14+}`. */
function printDifference(before: string, after: string): string {
  const [one = [], other = []] = [before, after].map((text) => text.split(/(\s+)/));
  return diffArrays(one, other)
    .map(({ value, added, removed }) => (added ? `{+${value.join('')}+}` : removed ? `[-${value.join('')}-]` : value.join('')))
    .join('');
}

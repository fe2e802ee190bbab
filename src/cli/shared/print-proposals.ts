import { diffArrays } from 'diff';
import type { Proposal, ProposedPlace } from '../../compiler/reanchor/reanchor.ts';
import { printProblems } from '../../compiler/problems/print.ts';
import type { Reanchoring } from './propose-anchors.ts';

/** How alike words must be to be shown beside those that are gone. */
const WORTH_SHOWING = 0.25;

/** Print what became of each selector, one after the other, with what its author has to look at. */
export function printProposals(proposals: readonly Proposal[]): string {
  return proposals.map(printProposal).join('\n');
}

/** Print what is proposed, how to apply the patch, and what is left after that. */
export function printReport({ proposals, retired, problems }: Reanchoring, patch: string | null): string {
  const fatal = problems.filter((problem) => problem.fatal);
  if (fatal.length && !proposals.length) return `The selectors fit, or cannot be looked at before this is mended:\n${printProblems(fatal)}`;
  return [
    ...(proposals.length ? [printProposals(proposals), `${countProposals(proposals)}; all other selectors fit.`] : ['All selectors fit.']),
    ...(retired.length
      ? [`Nothing is left to carry ${retired.map((it) => `\`${it}\``).join(', ')}: the patch retires what would stand on nothing.`]
      : []),
    ...(patch ? [`${patch}: read it, then apply it with \`git apply ${patch}\`, and write the reasons that it leaves open.`] : []),
    ...(fatal.length ? ['After that this is left:', printProblems(fatal)] : []),
  ].join('\n');
}

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
          `  ${printDifference(selector.exact, proposal.to.selector.exact)}`,
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
        return [`${head} \`${selector.exact}\``, '  the words stand there, but nothing of what stood around them: are they the same?'];
    }
  })();
  return lines.join('\n');
}

function describe({ article }: Proposal, { paragraph, similarity }: ProposedPlace): string {
  return `${article}¶${paragraph} (similarity ${similarity.toFixed(2)})`;
}

function printSelector({ selector: { exact, prefix, suffix } }: ProposedPlace): string {
  return `\`${prefix ?? ''}[${exact}]${suffix ?? ''}\``;
}

/** Print two wordings as one, as `git diff --word-diff` does: `rose to [-12-]{+14+}`. */
function printDifference(before: string, after: string): string {
  const [one = [], other = []] = [before, after].map((text) => text.split(/(\s+)/));
  return diffArrays(one, other)
    .map(({ value, added, removed }) => (added ? `{+${value.join('')}+}` : removed ? `[-${value.join('')}-]` : value.join('')))
    .join('');
}

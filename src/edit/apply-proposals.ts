import type { Orphans } from '../compiler/reanchor/find-orphans.ts';
import type { Proposal } from '../compiler/reanchor/reanchor.ts';
import { splitFrontMatter } from '../compiler/read/split-front-matter.ts';
import { removeItem } from './edit-yaml.ts';
import { findPath, valueAt } from './find-path.ts';
import { setKeys } from './set-keys.ts';

/** Write into the text of a content file what is proposed for its selectors: those that moved get their new place, those that are gone go. */
export function applyProposals(text: string, proposals: readonly Proposal[]): string {
  const split = splitFrontMatter(text);
  const yaml = split?.yaml ?? text;
  // From the last to the first, so that no path shifts.
  const edited = [...proposals].sort((a, b) => Number(b.path.at(-1)) - Number(a.path.at(-1))).reduce(applyProposal, yaml);
  return split ? text.replace(yaml, () => edited) : edited;
}

/** Take what has nothing to stand on out of the text of a content file. */
export function removeOrphans(text: string, { lost, shortened }: Orphans, file: string): string {
  const shorter = shortened
    .filter((it) => it.file === file)
    .reduce((edited, { chart, key, members }) => members.reduce((it, id) => removeMember(it, chart, key, id), edited), text);
  return [...lost].reduce((edited, [key, from]) => {
    const path = from === file ? findPath(edited, key.replace(/^\w+:/, '')) : null;
    return path ? removeItem(edited, path) : edited;
  }, shorter);
}

function applyProposal(yaml: string, proposal: Proposal): string {
  const path = proposal.entry === null ? proposal.path : findPath(yaml, proposal.entry, proposal.path);
  if (!path) return yaml;
  switch (proposal.type) {
    case 'moved': {
      const { paragraph, selector } = proposal.to;
      const { exact, prefix, suffix } = selector;
      const moved = setKeys(yaml, path, { exact, prefix, suffix }, 'exact');
      return String(paragraph) === String(proposal.paragraph) ? moved : setKeys(moved, path, { paragraph }, 'article');
    }
    case 'gone': {
      const list = valueAt(yaml, path.slice(0, -1));
      // The last place of an entry stays with it: it goes as an orphan, or its author decides.
      return proposal.entry !== null && Array.isArray(list) && list.length === 1 ? yaml : removeItem(yaml, path);
    }
    case 'ambiguous':
    case 'doubtful':
      return yaml;
  }
}

function removeMember(yaml: string, chart: string, key: string, id: string): string {
  const path = findPath(yaml, chart, [key]);
  const members = path && valueAt(yaml, path);
  return path && Array.isArray(members) ? removeItem(yaml, [...path, members.indexOf(id)]) : yaml;
}

import { countProblems } from '../../compiler/problems/print.ts';
import type { Problem } from '../../compiler/problems/problem.ts';
import { make } from '../../site/copy/elements.ts';
import type { Told } from '../messages.ts';

/** Show the problems of the content, errors first, each with where it is, what it is, and how to fix it. */
export function showProblems(box: HTMLDetailsElement, { problems }: Told): void {
  const isBroken = problems.some(({ fatal }) => fatal);
  const sorted = [...problems].sort((one, other) => Number(other.fatal) - Number(one.fatal));
  const title = make('summary', { textContent: countProblems(problems) });
  box.classList.toggle('authoring-broken', isBroken);
  box.replaceChildren(title, make('ol', {}, ...sorted.map((it) => make('li', {}, ...describe(it)))));
  box.open ||= isBroken;
}

/** What it is and how to fix it, then where it is written; a hint names pages of the site, which are links. */
function describe({ place: { file, start }, reason, note }: Problem): (Node | string)[] {
  const text = `${reason}.${note ? ` ${note.charAt(0).toUpperCase()}${note.slice(1)}` : ''}`;
  const parts = text
    .split(/(\/articles\/[\w-]+\/#[\w-]+)/)
    .map((part, at) => (at % 2 ? make('a', { href: part, textContent: part }) : part));
  return [...parts, make('small', { textContent: `${file}:${start.line}:${start.column}` })];
}

import type { Briefing, CompiledNote } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';

/** List the codes of the claims, sources or figures whose words share a letter with those of an entry, in reading order. */
export function overlapping({ articles }: Pick<Briefing, 'articles'>, code: string, kind: NoteKind): string[] {
  const found = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ notes }) => {
      const own = notes.find(({ ref }) => ref === code);
      return own ? notes.filter((it) => it.kind === kind && it.ref !== code && touches(own, it)).map(({ ref }) => ref) : [];
    }),
  );
  return [...new Set(found)];
}

function touches(one: CompiledNote, other: CompiledNote): boolean {
  return one.ranges.some((a) => other.ranges.some((b) => a.start < b.end && b.start < a.end));
}

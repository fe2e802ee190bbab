import { paragraphId } from '../export/links.ts';
import type { CompiledArticle } from '../schema/compiled.ts';

/** Space between two notes. */
const GAP = '6px';

/**
 * Print the style that puts each note level with its words, or below the note before it if there is no room, by CSS
 * anchor positioning (https://drafts.csswg.org/css-anchor-position-1/). The rules hold no colours and no sizes:
 * `site.css` says where they apply.
 */
export function printNoteLayout(article: CompiledArticle): string {
  let previous: string | null = null;
  const rules = article.paragraphs.flatMap((paragraph) => {
    const id = paragraphId(paragraph.number);
    const stack = (name: string, selector: string, mark: string) => {
      const level = `anchor(--${mark} top)`;
      const top = previous ? `max(${level},anchor(--${previous} bottom) + ${GAP})` : level;
      previous = name;
      return `[data-passage=${id}] ${selector}{anchor-name:--${name};top:${top}}`;
    };
    const marks = new Map<number, string>();
    const rulesHere = [`#${id}{anchor-name:--${id}}`];
    if (paragraph.note) rulesHere.push(stack(`n-${id}`, '.note-open', id));
    for (const { ref, ranges } of paragraph.notes) {
      const start = Math.min(...ranges.map((range) => range.start));
      const known = marks.get(start);
      const mark = ranges.length === 0 ? id : (known ?? `m-${id}-${ref}`);
      if (ranges.length && !known) {
        marks.set(start, mark);
        rulesHere.push(`#${id} [data-starts~=${ref}]{anchor-name:--${mark}}`);
      }
      rulesHere.push(stack(`n-${id}-${ref}`, `[data-note=${ref}]`, mark));
    }
    return rulesHere;
  });
  return `@media screen and (min-width:56rem){@supports (anchor-name:--a){${rules.join('')}}}`;
}

import { compareWording, type WordingDifference } from '../anchor/compare-wording.ts';
import { locateBlock, locateText } from '../markdown/locate-text.ts';
import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { PairedArticle } from '../places/anchor-places.ts';

/** Check that an article in its document's own wording has its words, and its headings those of the document. */
export function verifyWording({ edition, original }: PairedArticle): { words: number; problems: Problem[] } {
  if (!original) return { words: 0, problems: [] };
  const { code, paragraphs } = edition.facts.value;
  const compared = original.paragraphs.flatMap((there, index) => {
    const block = edition.paragraphs[index];
    // A paragraph too few or too many is told where they are counted.
    if (!block) return [];
    const { words, differences } = compareWording(block.text, there.text);
    const locator = `${code}¶${paragraphs[index]?.number}`;
    const document = locateBlock(original.file, there.tree);
    return [{ words, problems: differences.map((it) => report(it, locateText(edition.file, block.tree, it.range), locator, document)) }];
  });
  return {
    words: compared.reduce((sum, { words }) => sum + words, 0),
    problems: [...compared.flatMap(({ problems }) => problems), ...verifyHeadings({ edition, original })],
  };
}

function report({ type, found, expected }: WordingDifference, place: Span, locator: string, document: Span): Problem {
  const actual = type === 'missing' ? `gap at \`${found}\` in ${locator}` : `words \`${found}\` in ${locator}`;
  const wanted = type === 'added' ? 'none that the document does not have' : `\`${expected}\`, as the document has`;
  return unexpected(place, 'wording-is-of-document', actual, wanted, {
    cause: [{ place: document, reason: 'the paragraph of the document' }],
    hint: 'copy it from the document; an article that retells its document says `wording: ours`.',
  });
}

/** Headings that stand before one paragraph are one section; that of the whole document is its title. */
function verifyHeadings({ edition, original }: PairedArticle): Problem[] {
  const { sections, paragraphs, document } = edition.facts.value;
  const headings = original?.facts.value.headings ?? [];
  const before = Map.groupBy(headings, (heading) => heading.before);
  const at = (number: string) => paragraphs.findIndex((it) => String(it.number) === number) + 1;
  const top = sections.find(({ before: number }) => at(String(number)) === 1)?.title ?? '';
  const isOnlyTop = headings[0]?.before === 1 && headings.every(({ level }, index) => (level === 1) === (index === 0));
  // A heading at the top is the title, also where the document words its title otherwise elsewhere, unless a section has it.
  const isTitle = (title: string) =>
    compareWording(title, document.title ?? '').differences.length === 0 || (isOnlyTop && !top.includes(title));
  const wanted = new Map(
    [...before].map(([at, group]) => [
      at,
      group.flatMap((heading) => (heading === headings[0] && isTitle(heading.title) ? [] : heading.title)),
    ]),
  );
  const wrong = sections.flatMap(({ title, before: number }, index) => {
    const expected = (wanted.get(at(String(number))) ?? []).join(' · ');
    if (expected && !compareWording(title, expected).differences.length) return [];
    return [
      unexpected(
        edition.facts.locate(['sections', index, 'title']),
        'wording-is-of-document',
        `heading \`${title}\``,
        expected ? `\`${expected}\`, as the document has` : 'none that the document does not have',
        { hint: 'the headings of an article in its document’s wording are the document’s.' },
      ),
    ];
  });
  const missing = [...wanted].flatMap(([paragraph, titles]) => {
    if (!titles.length || sections.some(({ before: number }) => at(String(number)) === paragraph)) return [];
    return [
      unexpected(
        edition.facts.locate(['sections']),
        'wording-is-of-document',
        'sections',
        `\`${titles.join(' · ')}\` among them, before ${paragraphs[paragraph - 1]?.number}`,
        {
          hint: 'the headings of an article in its document’s wording are the document’s.',
        },
      ),
    ];
  });
  return [...wrong, ...missing];
}

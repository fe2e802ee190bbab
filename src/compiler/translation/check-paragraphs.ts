import type { ArticleFacts } from '../../model/article.ts';
import type { TranslationFacts } from '../../model/translation.ts';
import { locateBlock } from '../markdown/locate-text.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { TextRecord } from '../records/read-article.ts';
import { findUnpaired } from './find-unpaired.ts';

/** Check that a translation has the paragraphs of its article: as many, and those that seem to be without another are named. */
export function checkParagraphs(translation: TextRecord<TranslationFacts>, edition: TextRecord<ArticleFacts>): Problem[] {
  const [ours, theirs] = [translation.paragraphs, edition.paragraphs];
  if (ours.length === theirs.length) return [];
  const { code, paragraphs } = edition.facts.value;
  const isShort = ours.length < theirs.length;
  const [longer, shorter, file] = isShort ? [theirs, ours, edition.file] : [ours, theirs, translation.file];
  const texts = (blocks: typeof ours) => blocks.map(({ text }) => text);
  const unpaired = findUnpaired(texts(longer), texts(shorter));
  const nameOf = (at: number) => (isShort ? `${code}¶${paragraphs[at]?.number ?? at + 1}` : `paragraph ${at + 1} of the translation`);
  const [first] = unpaired;
  const firstBlock = first === undefined ? undefined : ours[isShort ? Math.min(first, ours.length - 1) : first];
  return [
    unexpected(
      firstBlock ? locateBlock(translation.file, firstBlock.tree) : translation.facts.locate([]),
      'translation-has-each-paragraph',
      `${ours.length} ${ours.length === 1 ? 'paragraph' : 'paragraphs'}`,
      `${theirs.length}, as many as \`${edition.file}\` has`,
      {
        cause: unpaired.flatMap((at) => {
          const block = longer[at];
          const what = isShort ? 'seems to be without a translation' : `seems to be of no paragraph of ${code}`;
          return block ? [{ place: locateBlock(file, block.tree), reason: `${nameOf(at)} ${what}` }] : [];
        }),
        hint: 'translate each paragraph in one, with an empty line between paragraphs.',
      },
    ),
  ];
}

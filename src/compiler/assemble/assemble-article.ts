import { annotate, numberMarks } from '../markdown/annotate.ts';
import { withoutPositions } from '../markdown/map-elements.ts';
import { resolveLinks } from '../markdown/resolve-links.ts';
import type { CompiledArticle, CompiledNote, CompiledParagraph } from '../../model/compiled.ts';
import type { DocumentImage } from '../../model/image.ts';
import type { ImageFile } from '../read/read-images.ts';
import type { Waiver } from '../../model/article.ts';
import type { Verification } from '../../model/verification.ts';
import type { AnchoredNote } from '../places/anchor-notes.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import { isVerified } from '../check/check-verification.ts';
import type { Translations } from '../translation/anchor-translations.ts';
import { assembleTranslation } from '../translation/assemble-translation.ts';

/** What an article is put together with. */
interface ArticleContext {
  site: string;
  verification: Verification | undefined;
  images: ReadonlyMap<string, ImageFile>;
  translations: Translations;
}

/**
 * Put an article together as its page shows it: the original wording where it is present, else the edition.
 *
 * @param notes those in this article
 * @param context the public address of the site, what the last comparison with the documents found, and the images and translations
 *   that were read
 */
export function assembleArticle(
  { edition, original }: PairedArticle,
  notes: readonly AnchoredNote[],
  { site, verification, images, translations }: ArticleContext,
): CompiledArticle {
  const { paragraphs: facts, author, waived, wording, document, images: named, ...rest } = edition.facts.value;
  const { title, author: byline, publisher, date, ...file } = document;
  const seen = new Set<string>();
  const home = { base: new URL(site).pathname.replace(/\/?$/, '/'), page: `/articles/${edition.slug}/` };
  const byParagraph = Map.groupBy(notes, ({ at }) => at.index);
  const paragraphs = facts.map((paragraph, index): CompiledParagraph => {
    const block = (original ?? edition).paragraphs[index];
    if (!block) throw new Error(`${edition.file}: no text for paragraph ${paragraph.number}; the count was checked before`);
    const grouped = groupNotes(byParagraph.get(index) ?? [], original !== null);
    const annotations = grouped.flatMap(({ ref, ranges }) => ranges.map((range) => ({ ref, ...range })));
    const marks = numberMarks(annotations);
    const here = grouped.map((note) => ({ ...note, mark: marks.get(note.ref) ?? null, first: !seen.has(note.ref) }));
    here.forEach(({ ref }) => seen.add(ref));
    return {
      ...paragraph,
      note: paragraph.note ?? null,
      text: block.text,
      tree: withoutPositions(resolveLinks(annotate(block.tree, annotations), home)),
      notes: here,
    };
  });
  return {
    id: edition.slug,
    ...rest,
    title,
    author: byline,
    publisher,
    date,
    document: file,
    authorSource: author,
    verified: findVerification(edition, verification),
    ...listWaivers(waived, original !== null),
    shows: original ? 'original' : wording === 'document' ? 'document' : 'edition',
    ...listImages(edition.slug, named, images),
    paragraphs,
    ...assembleTranslation(edition, translations, home),
  };
}

/** List the images of an article by their numbers; nothing where there are none. */
function listImages(slug: string, named: readonly DocumentImage[], files: ReadonlyMap<string, ImageFile>): Pick<CompiledArticle, 'images'> {
  const images = named.flatMap((image) => {
    const file = files.get(`${slug}/${image.file}`);
    return file ? [{ ...image, ...file }] : [];
  });
  return images.length ? { images: images.sort((one, other) => one.number - other.number) } : {};
}

/** One note for each claim, source or figure in a paragraph, in the order of the words, with all its ranges. */
function groupNotes(notes: readonly AnchoredNote[], inOriginal: boolean): Omit<CompiledNote, 'first' | 'mark'>[] {
  const here = notes.toSorted((a, b) => position(a, inOriginal) - position(b, inOriginal));
  const grouped = new Map<string, Omit<CompiledNote, 'first' | 'mark'>>();
  for (const { kind, ref, id, at } of here) {
    const range = inOriginal ? at.original : at.edition;
    const note = grouped.get(ref) ?? { kind, ref, id, ranges: [] };
    grouped.set(ref, { ...note, ranges: [...note.ranges, ...(range ? [range] : [])] });
  }
  return [...grouped.values()];
}

/** A note without words in the original stands where its words stand in the edition, after those that have some. */
function position({ at }: AnchoredNote, inOriginal: boolean): number {
  const range = inOriginal ? at.original : at.edition;
  return range ? range.start : 1e9 + at.edition.start;
}

/** Tell the waivers of what is shown: words that stand in the document alone only where that is shown. */
function listWaivers(waived: readonly Waiver[], inOriginal: boolean): Pick<CompiledArticle, 'waivers'> {
  const waivers = waived.flatMap(({ pattern, exact, paragraph, reason, in: place }) => {
    const words = pattern ?? exact;
    return words === undefined || (place === 'original' && !inOriginal) ? [] : [{ words, paragraph: paragraph ?? null, reason }];
  });
  return waivers.length ? { waivers } : {};
}

function findVerification(edition: PairedArticle['edition'], verification: Verification | undefined): CompiledArticle['verified'] {
  const found = verification?.articles.find((it) => it.article === edition.facts.value.code && isVerified(edition, it));
  return found && verification
    ? { date: verification.date, quotations: found.quotations, numbers: found.numbers, words: found.words }
    : null;
}

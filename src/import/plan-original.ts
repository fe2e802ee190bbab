import { stringify } from 'yaml';
import { fingerprint } from '../compiler/analysis/fingerprint.ts';
import type { Records } from '../compiler/records/read-records.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import type { OriginalFacts } from '../model/article.ts';
import type { ImportedDocument } from './import-document.ts';
import { pageOf, refuse, slugOf, type Plan } from './plan.ts';
import { countOf } from './tree/losses.ts';

/** Print a document as `content/originals/<slug>.md`: numbered and fingerprinted paragraphs, and headings apart. */
export function printOriginal({ file, sha256, text }: ImportedDocument): string {
  const facts: OriginalFacts = {
    file,
    sha256,
    words: text.words,
    paragraphs: text.paragraphs.map((words, at) => ({ number: at + 1, fingerprint: fingerprint(words), ...pageOf(text, at) })),
    ...(text.headings.length ? { headings: text.headings } : {}),
  };
  return `---\n${stringify(facts)}---\n\n${text.body}`;
}

/** Plan to store a document as an original: for the edition that names it, or in the place of an earlier state of the same file. */
export function planOriginal(imported: ImportedDocument, records: Pick<Records, 'articles' | 'originals'>, chosen?: string): Plan {
  const { file, sha256, text } = imported;
  const edition = records.articles.find(({ facts }) => facts.value.document.sha256 === sha256);
  const earlier = records.originals.find(({ facts }) => facts.value.file === file);
  const slug = chosen ?? edition?.slug ?? earlier?.slug ?? slugOf(file.replace(/\.[^.]+$/, ''));
  const present = records.originals.find((it) => it.slug === slug);
  if (present && present.facts.value.file !== file && present.facts.value.sha256 !== sha256) {
    return refuse(
      unexpected(
        startOf(present.file),
        'original-is-of-file',
        `original of \`${present.facts.value.file}\``,
        `a free place for \`${file}\``,
        {
          hint: `choose another with \`--slug\`, or undo the earlier import first: \`npm run import -- ${slug} --remove\`.`,
        },
      ),
    );
  }
  const former = present && records.articles.find(({ facts }) => facts.value.document.sha256 === present.facts.value.sha256);
  const pairing = edition
    ? `Paired with ${edition.file}: its page will show the original wording.`
    : former
      ? `${former.file} names the SHA-256 of the earlier file: compare its paragraphs with the new text, then write the new SHA-256 under \`document.sha256\`.`
      : 'No edition names this document yet: put its SHA-256 under `document.sha256` of an article.';
  const headings = text.headings.length
    ? [`${countOf(text.headings.length, 'heading')} stored in the front matter; the page shows the sections of the edition.`]
    : [];
  return { writes: [{ path: `originals/${slug}.md`, text: printOriginal(imported) }], lines: [...headings, pairing], problems: [] };
}

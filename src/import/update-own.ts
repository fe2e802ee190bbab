import { anchorNotes } from '../compiler/places/anchor-notes.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readArticle, type TextRecord } from '../compiler/records/read-article.ts';
import type { Records } from '../compiler/records/read-records.ts';
import { arrangeItems } from '../edit/edit-yaml.ts';
import { setKeys, setValue } from '../edit/set-keys.ts';
import { splitFrontMatter } from '../compiler/read/split-front-matter.ts';
import type { ArticleFacts } from '../model/article.ts';
import { ASKED, type ImportedDocument } from './import-document.ts';
import { numberParagraphs, type NumberedParagraph } from './number-paragraphs.ts';
import { arrangeSections } from './own-sections.ts';
import { statedDate, withoutTitle } from './plan-own.ts';
import { pageOf, type Plan } from './plan.ts';
import { countOf } from './tree/losses.ts';

/**
 * Plan to replace the text of an article that was imported before, by what its file holds now. Paragraphs that stayed keep
 * their numbers, voices and notes; annotations that do not fit any more are told, and stay as they are.
 *
 * @param written the article as it stands in the content folder
 */
export function updateOwn(imported: ImportedDocument, article: TextRecord<ArticleFacts>, written: string, records: Records): Plan {
  const { text, file, sha256 } = imported;
  const facts = article.facts.value;
  const path = `articles/${article.slug}.md`;
  const asked = imported.statements.find(({ field, where }) => field === 'language' && where === ASKED)?.value;
  const isNew = asked !== undefined && asked !== facts.language;
  const sayLanguage = (yaml: string) => (isNew ? setKeys(yaml, [], { language: asked }, 'author') : yaml);
  if (facts.document.sha256 === sha256) {
    if (!isNew) return { writes: [], lines: [`${path} is of this very file: nothing to do.`], problems: [] };
    const { yaml = '' } = splitFrontMatter(written) ?? {};
    const said = written.replace(yaml, () => sayLanguage(yaml));
    return { writes: [{ path, text: said }], lines: [`Its language is \`${asked}\` now.`], problems: [] };
  }
  const sealed = records.lock.lines.flatMap(({ key }) =>
    key.startsWith(`paragraph:${facts.code}¶`) ? key.slice(`paragraph:${facts.code}¶`.length) : [],
  );
  const earlier = facts.paragraphs.map(({ number }, at) => ({ number, text: article.paragraphs[at]?.text ?? '' }));
  const numbered = numberParagraphs(earlier, text.paragraphs, new Set(sealed));
  const { sections, notes } = arrangeSections(
    withoutTitle(imported),
    numbered.map(({ number }) => number),
    facts.sections,
  );
  const split = splitFrontMatter(written);
  const kept = (section: ArticleFacts['sections'][number]) =>
    facts.sections.findIndex(({ id, title, before }) => id === section.id && title === section.title && before === section.before);
  const edits = [
    sayLanguage,
    (yaml: string) => setValue(yaml, ['document', 'file'], file),
    (yaml: string) => setValue(yaml, ['document', 'sha256'], sha256),
    (yaml: string) => setValue(yaml, ['document', 'words'], text.words),
    (yaml: string) => setValue(yaml, ['document', 'paragraphs'], numbered.length),
    ...restate(imported, facts).map(
      ({ field, value }) =>
        (yaml: string) =>
          setValue(yaml, ['document', field], value),
    ),
    (yaml: string) =>
      arrangeItems(
        yaml,
        ['paragraphs'],
        numbered.map(({ number, was }, at) => was ?? { number, voice: facts.author, ...pageOf(text, at) }),
      ),
    ...numbered.flatMap(({ was }, at) => {
      const { page } = pageOf(text, at);
      return was === null || page === undefined ? [] : [(yaml: string) => setKeys(yaml, ['paragraphs', at], { page }, 'voice')];
    }),
    (yaml: string) =>
      facts.sections.length || sections.length
        ? arrangeItems(
            withSections(yaml),
            ['sections'],
            sections.map((it) => (kept(it) === -1 ? it : kept(it))),
          )
        : yaml,
  ];
  const yaml = edits.reduce((before, edit) => edit(before), split?.yaml ?? '');
  const fresh = `---\n${yaml}---\n\n${text.body}`;
  return {
    writes: [{ path, text: fresh }],
    lines: [
      ...describeChange(earlier, numbered, text.paragraphs),
      ...notes,
      ...listContradictions(imported, facts),
      ...listMisfits(article, fresh, records),
    ],
    problems: [],
  };
}

const STATED = ['title', 'author', 'publisher', 'date'] as const;

/** What the file states now of what nobody has stated yet. */
function restate({ statements }: ImportedDocument, { document }: ArticleFacts) {
  return STATED.flatMap((field) => {
    const stated = statements.find((it) => it.field === field)?.value ?? null;
    const value = field === 'date' ? statedDate(stated) : stated;
    return document[field] === null && value !== null ? [{ field, value }] : [];
  });
}

function listContradictions({ statements }: ImportedDocument, { document }: ArticleFacts): string[] {
  return STATED.flatMap((field) => {
    const stated = statements.filter((it) => it.field === field).map(({ value }) => (field === 'date' ? statedDate(value) : value));
    const [first] = stated;
    if (!first || document[field] === null || stated.includes(document[field])) return [];
    return [`\`document.${field}\` stays \`${document[field]}\`; the file states \`${first}\`.`];
  });
}

function withSections(yaml: string): string {
  return /^sections:/m.test(yaml) ? yaml : yaml.replace(/^paragraphs:/m, 'sections: []\nparagraphs:');
}

function describeChange(
  earlier: readonly { number: unknown; text: string }[],
  numbered: readonly NumberedParagraph[],
  texts: readonly string[],
): string[] {
  const names = (numbers: unknown[]) => numbers.map((number) => `¶${String(number)}`).join(', ');
  const reworded = numbered
    .filter(({ was }, at) => was !== null && earlier[was]?.text.trim() !== texts[at]?.trim())
    .map(({ number }) => number);
  const fresh = numbered.filter(({ was }) => was === null).map(({ number }) => number);
  const gone = earlier.filter((_, at) => !numbered.some(({ was }) => was === at)).map(({ number }) => number);
  const stayed = numbered.length - reworded.length - fresh.length;
  return [
    `${countOf(stayed, 'paragraph')} unchanged, under the same ${stayed === 1 ? 'number' : 'numbers'}`,
    ...(reworded.length ? [`changed, under the same number: ${names(reworded)}`] : []),
    ...(fresh.length ? [`new: ${names(fresh)}`] : []),
    ...(gone.length ? [`gone, and their numbers are not used again: ${names(gone)}`] : []),
  ];
}

/** List the annotations that fitted the earlier text and do not fit the new one. */
function listMisfits(article: TextRecord<ArticleFacts>, fresh: string, records: Records): string[] {
  const { record } = readArticle({ file: article.file, slug: article.slug, text: fresh });
  if (!record) throw new Error(`${article.file}: the text that would be written can't be read`);
  const problemsOf = (articles: Records['articles']) => {
    const changed = { ...records, articles };
    return anchorNotes(changed, pairOriginals(changed).pairs).problems;
  };
  const print = ({ place, reason }: ReturnType<typeof problemsOf>[number]) =>
    `${place.file}:${place.start.line}:${place.start.column}  ${reason}`;
  const before = new Set(problemsOf(records.articles).map(print));
  const misfits = problemsOf(records.articles.map((it) => (it === article ? record : it)))
    .map(print)
    .filter((it) => !before.has(it));
  if (!misfits.length) return ['Every annotation of it still fits.'];
  return [
    `${countOf(misfits.length, 'annotation')} no longer ${misfits.length === 1 ? 'fits' : 'fit'}; \`npm run reanchor\` proposes repairs:`,
    ...misfits.map((it) => `  ${it}`),
  ];
}

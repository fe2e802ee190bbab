import { posix } from 'node:path';
import type { ArticleFacts } from '../../model/article.ts';
import { translationFacts, type TranslationFacts } from '../../model/translation.ts';
import { closestName } from '../problems/closest-name.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { readContentFiles, type ContentFile, type OnParse } from '../read/content-file.ts';
import { NO_CACHE, type ReadCache } from '../read/read-cache.ts';
import { readText, type TextRecord } from '../records/read-article.ts';
import { checkParagraphs } from './check-paragraphs.ts';

/** The folder of translations within the content folder: a file for each article that has one. */
const TRANSLATIONS = 'translations';

/** The translations of a content folder. */
export interface ReadTranslations {
  /** Those that are whole, by the slugs of their articles. */
  texts: ReadonlyMap<string, TextRecord<TranslationFacts>>;
  /** The slugs of those that have problems: what words they have is not known. */
  broken: ReadonlySet<string>;
  problems: Problem[];
}

/** The articles of a content folder, as far as their translations are concerned. */
interface Translated {
  articles: readonly TextRecord<ArticleFacts>[];
  /** Those that cannot be read included. */
  slugs: ReadonlySet<string>;
}

/** Read the translations of a content folder, each by the name of its article, and check them beside it. */
export async function readTranslations(
  folder: string,
  { articles, slugs }: Translated,
  onParse: OnParse = () => undefined,
  cache: ReadCache = NO_CACHE,
): Promise<ReadTranslations> {
  const { files, problems } = await readContentFiles(folder, TRANSLATIONS, '.md', cache);
  const editions = new Map(articles.map((edition) => [edition.slug, edition]));
  const unread = problems.filter(({ fatal }) => fatal).map(({ place }) => posix.basename(place.file, '.md'));
  const texts = new Map<string, TextRecord<TranslationFacts>>();
  const broken = new Set(unread);
  for (const file of files) {
    const { record, problems: own } = cache.memoize(
      `translation ${file.file}`,
      file.text,
      () => (onParse(file.file), readTranslation(file)),
    );
    const edition = editions.get(file.slug);
    const all = [...own, ...(slugs.has(file.slug) ? [] : [reportStranger(file, slugs)])];
    if (record && edition) all.push(...checkLanguage(record, edition), ...checkParagraphs(record, edition));
    problems.push(...all);
    if (record && !all.some(({ fatal }) => fatal)) texts.set(file.slug, record);
    else broken.add(file.slug);
  }
  if (files.length) onParse(null);
  return { texts, broken, problems };
}

function readTranslation(file: ContentFile) {
  return readText(file, translationFacts, {
    name: `translation-${file.slug}`,
    headings: 'leave it out here: the article has its headings in its front matter.',
  });
}

function reportStranger({ file, slug }: ContentFile, slugs: ReadonlySet<string>): Problem {
  const guess = closestName(slug, slugs);
  const names = [...slugs].map((it) => `\`${it}.md\``).join(', ');
  return unexpected(startOf(file), 'translation-has-article', `translation of \`${slug}\`, which is no article`, `one of ${names}`, {
    hint: `name it as its article${guess === null ? '' : `, perhaps \`${guess}.md\``}; or move it out of the content folder.`,
  });
}

function checkLanguage({ facts }: TextRecord<TranslationFacts>, edition: TextRecord<ArticleFacts>): Problem[] {
  const { code, language } = edition.facts.value;
  if (written(language) !== written(facts.value.language)) return [];
  return [
    unexpected(
      facts.locate(['language']),
      'translation-is-in-another-language',
      `translation into \`${facts.value.language}\``,
      `another language than \`${language}\`, in which article ${code} is`,
      {
        cause: [{ place: edition.facts.locate(['language']), reason: 'the language of the article; where it is left out, it is `en`' }],
        hint: 'correct the `language` of the two that is wrong.',
      },
    ),
  ];
}

/** The language and the script of a tag, without regions: `fr-CA` → `fr-Latn`. */
function written(tag: string): string {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

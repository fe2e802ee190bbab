import { toString } from 'hast-util-to-string';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

/** The letters in which a language is written, by its likely script (Unicode’s CLDR): several where it is written in several. */
const LETTERS: Readonly<Record<string, string>> = { Hans: 'Han', Hant: 'Han', Jpan: 'Han Hira Kana', Kore: 'Hang Han' };
/** Scripts that are told apart here, by the ISO 15924 names that Unicode has for them. */
const SCRIPTS = 'Arab Latn Cyrl Grek Hebr Deva Han Hira Kana Hang Thai Geor Armn Ethi Beng Taml'.split(' ');
/** So much of a text is in another script that its language must be another. */
const MOST = 0.7;

/** Warn of articles whose text is written in other letters than their language is: what is known of the language would read none of it. */
export function checkLanguage({ articles }: Pick<Records, 'articles'>): Problem[] {
  return articles.flatMap(({ facts, paragraphs }) => {
    const { language, code } = facts.value;
    const { script = '' } = new Intl.Locale(language).maximize();
    const own = (LETTERS[script] ?? script).split(' ');
    const text = paragraphs.map(({ tree }) => toString(tree)).join(' ');
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    const other = SCRIPTS.find((it) => !own.includes(it) && (text.match(new RegExp(`\\p{Script=${it}}`, 'gu'))?.length ?? 0) > all * MOST);
    if (other === undefined || all === 0) return [];
    const name = new Intl.DisplayNames('en', { type: 'script' }).of(other === 'Han' ? 'Hani' : other) ?? other;
    return [
      unexpected(
        facts.locate(['language']),
        'language-fits-letters',
        `language \`${language}\` of article ${code}`,
        `a language that is written in the letters of its text (${name})`,
        { hint: 'say under `language` in which language the text is: numbers, search and fonts go by it.' },
      ),
    ];
  });
}

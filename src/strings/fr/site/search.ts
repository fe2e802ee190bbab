import { parts, type Mark } from '../../intl.ts';
import { quote } from '../grammar.ts';

export const articleOf = ({ code }: { code: string }) => `Article ${code}`;
export const sections = 'Sections';
export const seeOther = ({ name }: { name: string }) => `voir ${name}`;
export const letterOf = ({ title, letter }: { title: string; letter: string }) => `${title} : ${letter}`;
export const indexOf = ({ code }: { code: string }) => `Index de l’article ${code}`;
export const allOf = ({ label }: { label: string }) => `Toutes les affirmations, sources, chiffres et sections de ${quote(label)}.`;
/** The words by which a title is ordered, past the article that it has. */
export const ordered = ({ words }: { words: readonly string[] }) =>
  /^(?:les?|la|l|une?|des|the|al|el)$/.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
export const index = 'Index';
export const searchAll = 'Rechercher dans tous les articles';
export const title = 'Recherche';
export const field = 'Des mots, un nom, un nombre ou un code';
export const indexLead = 'Tout ce qui peut être trouvé, dans l’ordre.';
export const lead = ({ findings, names }: { findings: boolean; names: boolean }) =>
  `Les paragraphes, ${findings ? 'les constats, ' : ''}les affirmations, les chiffres, ainsi que les sources ${names ? 'et les noms ' : ''}dans toutes leurs graphies.`;
export const help = ({ codes }: { codes: readonly string[] }) =>
  `Des mots, un nom, un nombre ou un code, par exemple ${codes.join(', ')}. Chaque résultat mène à son passage.`;
/** What the keys of the page do. */
export const keys = <T>({ key }: { key: Mark<T> }) =>
  parts`${key('/')} mène ici depuis toutes les pages ; ${key('↓')} et ${key('↑')} parcourent les résultats.`;
export const needsScripts = ({ names }: { names: boolean }) =>
  `La recherche a besoin des scripts, qui sont désactivés. L’index ci-dessous énumère toutes les affirmations, ${names ? 'toutes les sources, tous les chiffres, tous les noms' : 'toutes les sources, tous les chiffres'} et toutes les sections.`;

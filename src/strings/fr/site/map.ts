import { list, number, plural } from '../grammar.ts';

export const thickness =
  'L’épaisseur d’un trait correspond au nombre d’affirmations qu’il porte. Une marque pleine est une voix que le texte nomme ; une marque pâle, une voix qu’il ne nomme pas.';
export const dashedLine = 'Un trait en tirets mène à un article qui donne probablement un récit sans nommer qui l’a fait.';
export const openCircle =
  'Un cercle ouvert suivi d’un trait creux représente les affirmations dont l’origine n’est pas précisée, et mène à la voix qui les rapporte.';
export const lead =
  'Toutes les voix et celles qui les transmettent, d’après les chaînes de toutes les affirmations. Répéter n’est pas corroborer.';
export const whatIf = 'Et si cette source se trompe ?';
export const allStand = 'Toutes les sources sont maintenues';
export const asTable = 'La carte sous forme de tableau';
export const source = 'Source';
export const whatItIs = 'Ce qu’elle est';
export const reachesThrough = 'Parvient par';
export const claims = 'Affirmations';
export const itsOwn = 'Les siennes';
export const originNotStated = 'Origine non précisée';
export const partInferred = 'Sa part inférée';
export const inNoChain = 'dans aucune chaîne';
export const description =
  'Toutes les voix et celles qui les transmettent ; l’épaisseur correspond au nombre d’affirmations portées. Le tableau ci-dessous contient la même chose.';
export const moreVoices = ({ count }: { count: number }) => `${number(count)} voix de plus`;
export const silent = ({ names }: { names: readonly { name: string; code: string }[] }) =>
  `Avec un nom, mais dans aucune chaîne : ${names.map(({ name, code }) => `${name} (${code})`).join(', ')}.`;
export const title = ({ articles }: { articles: readonly string[] }) =>
  `Comment les voix parviennent ${plural(articles.length, 'à l’article', 'aux articles')} ${list(articles)}`;
const claimsOf = (count: number) => `${number(count)}\u00a0${plural(count, 'affirmation')}`;
export const group = ({ named, claims }: { named: number; claims: number }) =>
  `${number(named)} ${plural(named, 'nommée')} · ${claimsOf(claims)}`;
export const ofArticle = ({ claims, own }: { claims: number; own: number }) =>
  `${claimsOf(claims)}, ${own === claims ? plural(claims, 'tout', 'toutes') : own === 0 ? 'aucune' : number(own)} sur la parole de son auteur`;
/** What a voice is and carries; `own`: of how many of them it is the origin. */
export const ofVoice = ({ kind, claims, own }: { kind: string; claims: number; own: number }) =>
  `${kind} · ${claimsOf(claims)}${own > 0 && own < claims ? `, à l’origine de ${number(own)}` : ''}`;
export const openByAuthor = ({ claims, article }: { claims: number; article: string }) =>
  `${claimsOf(claims)}, d’après l’auteur de l’article ${article}`;
export const openBy = ({ claims, name }: { claims: number; name: string }) => `${claimsOf(claims)}, d’après ${name}`;
export const openOrigin = 'Origine non précisée';

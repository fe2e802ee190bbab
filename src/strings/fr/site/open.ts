import { between, type Mark, parts } from '../../intl.ts';
import { documentFacts } from '../terms.ts';
import { capitalize, countOf, list, plural } from '../grammar.ts';

export const title = 'Questions ouvertes';
export const lead =
  'Ce que les documents ne disent pas, selon la question qui se pose. Chaque ligne vient d’une note ou d’un champ non précisé ; ce sur quoi reposent des constats vient d’abord. Une phrase d’une note figure sous la première question qu’elle pose.';
export const nothingOpen = 'Aucune note ni aucun champ de ce dossier ne dit que quelque chose reste ouvert.';
export const findings = ({ count }: { count: number }) => plural(count, 'Constat');
export const moreInData = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`et ${count} de plus, que contient ${link('l’ensemble des données')}`;
/** The lines on which no finding rests; `first` where others came before them. */
export const rest = ({ count, first }: { count: number; first: boolean }) =>
  `${first ? capitalize(countOf(count, 'f', 'ligne')) : `Et ${countOf(count, 'f', 'ligne')}`} sur ${plural(count, 'laquelle', 'lesquelles')} aucun constat ne repose`;
/** The findings that rest on what a line is about. */
export const restingFindings = <T>({ findings }: { findings: readonly T[] }): (string | T)[] =>
  findings.length ? [' (constats : ', ...between(findings, ', '), ')'] : [];
export const asks = {
  who: { title: 'Qui ?', lead: 'Qui est quelqu’un, et pour qui il parle.' },
  when: { title: 'Quand ?', lead: 'Dates qui ne sont pas précisées, ou que les mots ne permettent pas d’établir.' },
  'how-many': { title: 'Combien ?', lead: 'Nombres qui ne sont pas donnés. Aucun n’est inventé ici.' },
  where: { title: 'Où ?', lead: 'Lieux qui ne sont pas nommés, ou qui peuvent être l’un de deux.' },
  'on-whose-word': { title: 'Sur la parole de qui ?', lead: 'Ce qui est rapporté sans origine, et à qui sont les mots d’un passage.' },
  else: { title: 'Quoi d’autre ?', lead: 'Ce que veulent dire des mots, et jusqu’où va leur portée.' },
};
export const gaps = {
  note: 'D’après les notes',
  writer: 'Documents qui ne disent pas qui les a faits',
  unnamed: 'Voix sans nom',
  members: 'Groupes dont les membres ne sont pas nommés',
  role: 'Personnes dont la fonction n’est pas précisée',
  outlet: 'Personnes nommées dont il n’est pas précisé pour qui elles parlent ou écrivent',
  written: 'Documents sans date',
  'event-date': 'Événements dont aucune date n’est précisée ni ne peut être établie',
  'number-date': 'Quantités sans jour auquel elles valent',
  'time-word': 'Mots de temps dont aucune date ne peut être établie',
  vague: 'Quantités en mots, sans nombre',
  population: 'Nombres dont il n’est pas précisé parmi qui ou quoi porte le décompte',
  'event-place': 'Événements sans lieu précisé',
  origin: 'Affirmations dont aucune origine n’est précisée',
  'number-origin': 'Nombres dont aucune origine n’est précisée',
};
/** What an article does not state of its document. */
export const notStated = ({ label, facts }: { label: string; facts: readonly (keyof typeof documentFacts)[] }) => {
  const isFeminine = facts.every((fact) => fact === 'date');
  return `${label} : ${list(facts.map((fact) => documentFacts[fact]))} non ${isFeminine ? 'précisée' : facts.length > 1 ? 'précisés' : 'précisé'}`;
};

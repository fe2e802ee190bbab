import { parts } from '../intl.ts';
import { capitalize, countOf, countWord, type Gender } from './grammar.ts';

/** The source statement: on what the claims rest, in sentences whose every count leads to the list that it counts. */

/** What is counted. */
type Counted =
  | 'claims'
  | 'named'
  | 'unnamed'
  | 'own'
  | 'not-stated'
  | 'inferred'
  | 'one'
  | 'several'
  | 'several-left'
  | 'shared'
  | 'shared-together'
  | 'shared-apart'
  | 'shared-left'
  | 'direct'
  | 'direct-facts'
  | 'direct-inferred'
  | 'bare'
  | 'far'
  | 'hanging'
  | 'hanging-inferred';

/** On what ground reports are taken to be one. */
type Basis = 'stated' | 'inferred' | 'both';

/** The counts, and what makes a count or the name of a source a link. */
interface Statement<T> {
  counts: Readonly<Record<Counted, number>>;
  /** How many articles make claims. */
  articles: number;
  link: (list: Counted, words: string) => T;
}

type Sentence<T> = (string | T)[];

export const titles = {
  rest: 'Ce sur quoi reposent les affirmations',
  one: 'Une origine ou plusieurs',
  shared: 'Ce que rapporte plus d’un article',
  strong: 'Les chaînes précisées les plus courtes',
  weak: 'Les points les plus faibles',
};

/** Name a count as a link to its list, with what is counted; nothing to list has no link. */
const counter =
  <T>({ counts, link }: Statement<T>, gender: Gender = 'f') =>
  (list: Counted, one?: string, other?: string): string | T => {
    const words = one === undefined ? countWord(counts[list], gender) : countOf(counts[list], gender, one, other);
    return counts[list] === 0 ? words : link(list, words);
  };

const several = (count: number, one: string, other: string) => (count > 1 ? other : one);

const takenTogether: Readonly<Record<Basis, string>> = {
  stated: 'ce que les textes donnent pour un même récit',
  inferred: 'ce que nous tenons par inférence pour un même récit',
  both: 'ce que les textes donnent, ou que nous tenons par inférence, pour un même récit',
};

/** On what the claims rest. */
export const rest = <T>(statement: Statement<T>): Sentence<T> => {
  const { counts, link } = statement;
  const count = counter(statement);
  if (counts.claims === 0) return ['Il n’y a pas d’affirmation.'];
  if (counts.claims === 1) {
    const only = counts.named
      ? 'repose sur une origine nommée'
      : counts.unnamed
        ? 'repose sur une origine non nommée'
        : counts.own
          ? 'repose sur la parole de l’auteur de l’article'
          : 'ne repose sur aucune origine précisée';
    return parts`${link('claims', 'La seule affirmation')} ${only}.`;
  }
  const repose = (list: 'named' | 'unnamed' | 'own', on: string) =>
    parts`${count(list)} ${counts[list] === 0 ? 'ne repose' : several(counts[list], 'repose', 'reposent')} ${on}`;
  return [
    ...parts`Sur ${count('claims', 'affirmation')}, `,
    ...repose('named', 'sur une origine nommée'),
    ', ',
    ...repose('unnamed', 'sur une origine non nommée'),
    ' et ',
    ...repose('own', 'sur la parole de l’auteur de l’article'),
    ' ; ',
    ...(counts['not-stated']
      ? parts`pour ${count('not-stated')}, aucune origine n’est précisée.`
      : ['aucune n’est sans origine précisée.']),
  ];
};

/** For how many of them a step of the chain is our reading, if for any. */
export const inferred = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  if (counts.inferred === 0) return [];
  if (counts.claims === 1) return [parts`Une étape de sa ${link('inferred', 'chaîne')} est notre lecture, et n’est pas précisée.`];
  return [parts`Pour ${counter(statement)('inferred', 'affirmation')}, une étape de la chaîne est notre lecture, et n’est pas précisée.`];
};

/** Whether they have one origin or several. */
export const one = <T>(statement: Statement<T>, basis: Basis): Sentence<T>[] => {
  const { counts, link } = statement;
  const count = counter(statement);
  const each = counts.claims === 1 ? 'Elle' : 'Chacune';
  if (counts.several === 0) return [parts`${each} repose sur ${link('one', 'une seule origine')}, précisée ou non.`];
  const first =
    counts.one === 0
      ? parts`${each} repose à première vue sur ${link('several', 'plus d’une origine')}.`
      : [
          ...parts`Si l’on compte avec chacune toutes celles qui disent la même chose, ${count('one')} ${several(counts.one, 'a', 'ont')} une seule origine, précisée ou non, et `,
          ...parts`${count('several')} en ${several(counts.several, 'a', 'ont')} plus d’une.`,
        ];
  if (counts['several-left'] === counts.several) {
    return [first, ['Parmi ces origines, il n’y en a pas deux qui soient tenues pour un même récit.']];
  }
  return [first, [`Si l’on ne compte qu’une fois ${takenTogether[basis]}, il `, ...left(count('several-left'), counts['several-left'])]];
};

/** Say how many are left with more than one origin, after `il`. */
const left = <T>(counted: string | T, count: number): Sentence<T> =>
  count === 0 ? parts`n’en reste ${counted} avec plus d’une origine.` : parts`en reste ${counted} avec plus d’une origine.`;

/** What more than one article tells. */
export const shared = <T>(statement: Statement<T>, basis: Basis): Sentence<T> => {
  const { counts, articles, link } = statement;
  const count = counter(statement, 'm');
  const tellers = articles === 2 ? 'les deux articles' : 'plus d’un article';
  const [all, apart, rest] = [counts.shared, counts['shared-apart'], counts['shared-left']];
  if (all === 0) return [`Rien n’est rapporté par ${tellers}.`];
  const together =
    counts['shared-together'] < all
      ? parts`, ${several(all, 'partie', 'parties')} de ${count('shared-together', 'récit ou événement', 'récits ou événements')},`
      : [];
  const told = [
    link('shared', capitalize(countOf(all, 'm', 'point'))),
    ...together,
    ` ${several(all, 'est rapporté', 'sont rapportés')} par ${tellers}, `,
  ];
  if (apart === 0) return [...told, all === 1 ? 'sur une seule origine.' : 'chacun sur une seule origine.'];
  const some = all === 1 ? [] : apart === all ? ['chacun '] : parts`dont ${count('shared-apart')} `;
  if (rest === apart) return [...told, ...some, 'sur plus d’une origine.'];
  return [
    ...told,
    ...some,
    `sur plus d’une origine à première vue ; si l’on ne compte qu’une fois ${takenTogether[basis]}, il `,
    ...(all === 1 ? ['ne lui en reste qu’une.'] : left(count('shared-left'), rest)),
  ];
};

/** The shortest chains that are stated. */
export const strong = <T>(statement: Statement<T>): Sentence<T>[] => {
  const { counts, link } = statement;
  const count = counter(statement);
  const [direct, facts, rest] = [counts.direct, counts['direct-facts'], counts['several-left']];
  if (direct === 0) {
    const have = rest === 0 ? 'n’a encore plus d’une origine' : `${several(rest, 'a', 'ont')} encore plus d’une origine`;
    return [['Aucune affirmation ne vient d’une origine nommée sans intermédiaire précisé ; ', count('several-left'), ` ${have}.`]];
  }
  const areFacts =
    direct === 1
      ? [facts ? 'c’est un événement ou une statistique' : 'ce n’est ni un événement ni une statistique']
      : facts === 0
        ? ['aucune n’est un événement ni une statistique']
        : [
            count('direct-facts'),
            several(facts, ' d’entre elles est un événement ou une statistique', ' d’entre elles sont des événements ou des statistiques'),
          ];
  const readings = counts['direct-inferred']
    ? [
        ', et dans ',
        ...(direct === 1 ? ['celle-ci'] : [count('direct-inferred'), ' d’entre elles']),
        ', une étape de la chaîne est notre lecture',
      ]
    : [];
  const remain = countOf(rest, 'f', 'affirmation');
  return [
    [
      link('direct', capitalize(countOf(direct, 'f', 'affirmation'))),
      ` ${several(direct, 'vient', 'viennent')} d’une origine nommée sans intermédiaire précisé ; `,
      ...areFacts,
      ...readings,
      '.',
    ],
    ['Une chaîne peut être courte parce que son texte tait qui se trouvait entre les deux.'],
    rest === 0
      ? [`Il ne reste ${remain} avec plus d’une origine.`]
      : parts`Il reste ${link('several-left', remain)} avec plus d’une origine.`,
  ];
};

/**
 * The weakest points.
 *
 * @param busiest the voice without which most claims have no other support; `several` where several are alike, null where
 *   all claims are the articles’ own
 */
export const weak = <T>(statement: Statement<T>, busiest: { name: T } | 'several' | null): Sentence<T>[] => {
  const { counts } = statement;
  const count = counter(statement);
  const { bare, far, hanging } = counts;
  const without = bare
    ? parts`Pour ${counter(statement, 'm')('bare', 'événement ou une statistique', 'événements et statistiques')}, aucune origine n’est précisée`
    : ['Aucun événement ni aucune statistique n’est sans origine précisée'];
  const unnamed = far
    ? parts`${count('far', 'affirmation')} ne ${several(far, 'vient', 'viennent')} que d’une voix sans nom`
    : ['aucune affirmation ne vient seulement d’une voix sans nom'];
  const first = [...without, ' ; ', ...unnamed, ', en passant par deux autres voix ou davantage.'];
  if (busiest === null) return [first, ['Toutes les affirmations sont celles des articles eux-mêmes.']];
  if (busiest === 'several') {
    return [first, ['Hormis celles des auteurs des articles, aucune voix ne porte plus d’affirmations que chacune des autres.']];
  }
  return [
    first,
    [
      ...parts`Sans ${busiest.name}, ${count('hanging', 'affirmation')} n’${several(hanging, 'aurait', 'auraient')} rien d’autre à l’appui, `,
      'soit plus que sans aucune autre voix, hormis celles des auteurs des articles',
      ...(counts['hanging-inferred']
        ? parts` ; dans ${count('hanging-inferred')} d’entre elles, une étape de la chaîne est notre lecture.`
        : ['.']),
    ],
  ];
};
/** What each list holds, as its title. */
export const lists = {
  claims: 'Toutes les affirmations',
  named: 'Affirmations reposant sur une origine nommée',
  unnamed: 'Affirmations reposant sur une origine non nommée',
  own: 'Affirmations reposant sur la parole de l’auteur de l’article',
  'not-stated': 'Affirmations dont aucune origine n’est précisée',
  one: 'Affirmations ayant une seule origine',
  several: 'Affirmations ayant à première vue plus d’une origine',
  'several-left': 'Affirmations auxquelles il reste plus d’une origine',
  shared: 'Points que rapporte plus d’un article',
  'shared-apart': 'Points communs ayant à première vue plus d’une origine',
  'shared-left': 'Points communs auxquels il reste plus d’une origine',
  'shared-together': 'Récits ou événements auxquels appartiennent les points communs',
  inferred: 'Affirmations dont une étape est notre lecture',
  direct: 'Affirmations venues d’une origine nommée, sans intermédiaire précisé',
  'direct-facts': 'Événements et statistiques parmi les chaînes précisées les plus courtes',
  'direct-inferred': 'Chaînes précisées les plus courtes dont une étape est notre lecture',
  bare: 'Événements et statistiques sans origine précisée',
  far: 'Affirmations que donne seulement une voix sans nom, en passant par deux autres voix ou davantage',
  hanging: 'Affirmations que rien d’autre n’appuierait',
  'hanging-inferred': 'Celles d’entre elles dont une étape est notre lecture',
};

import type { Gender } from './grammar.ts';

/** What is written for the values that content files choose from. */
export const claimTypes = {
  event: 'événement',
  statistic: 'statistique',
  assessment: 'appréciation',
  prediction: 'prévision',
  cause: 'cause',
  recommendation: 'recommandation',
};
export const sourceKinds = {
  author: 'auteur',
  person: 'personne',
  group: 'groupe',
  organization: 'organisation',
  publication: 'publication',
  'social-media': 'réseaux sociaux',
};
/** What a source is where nothing else is said of it. */
export const whatSourceIs = { ...sourceKinds, author: 'auteur d’un document' };
const GENDERS: Readonly<Record<keyof typeof sourceKinds, Gender | 'plural'>> = {
  author: 'm',
  person: 'f',
  group: 'm',
  organization: 'f',
  publication: 'f',
  'social-media': 'plural',
};
/** Put a participle beside what a source is: `nommé` → `nommée` of a person. */
export const genderOfSource = (kind: keyof typeof sourceKinds, participle: string) =>
  `${participle}${{ m: '', f: 'e', plural: 's' }[GENDERS[kind]]}`;
/** What a source is, by whether the text names it. */
export const sourceOf = {
  named: ({ kind }: { kind: keyof typeof sourceKinds }) => whatSourceIs[kind],
  unnamed: ({ kind }: { kind: keyof typeof sourceKinds }) => `${whatSourceIs[kind]}, non ${genderOfSource(kind, 'nommé')}`,
  group: ({ kind }: { kind: keyof typeof sourceKinds }) => `${whatSourceIs[kind]}, membres non nommés`,
};
export const nameKinds = {
  person: 'personne',
  group: 'groupe',
  people: 'ensemble de personnes',
  organization: 'organisation',
  outlet: 'média',
  place: 'lieu',
};
export const aspects = {
  place: 'lieu',
  time: 'moment',
  count: 'nombre',
  attribution: 'attribution',
  strength: 'force',
  detail: 'détail',
};
export const bases = { stated: 'précisé', inferred: 'inféré' };
/** The name of a relation, without and with its basis, and how it joins one of its claims to the other. */
export const relations = {
  'same-event': {
    name: 'Même événement',
    stated: 'Même événement, précisé',
    inferred: 'Probablement le même événement',
    joins: 'Rapporte le même événement que',
    joined: 'Rapporte le même événement que',
  },
  'same-origin': {
    name: 'Même récit',
    stated: 'Même récit, précisé',
    inferred: 'Probablement le même récit',
    joins: 'Repose sur le même récit que',
    joined: 'Repose sur le même récit que',
  },
  corroborates: {
    name: 'Corroboration',
    stated: 'Corroboration, précisée',
    inferred: 'Corroboration, inférée',
    joins: 'Dit la même chose, d’après une origine propre, que',
    joined: 'Dit la même chose, d’après une origine propre, que',
  },
  differs: {
    name: 'Différence',
    stated: 'Différence, précisée',
    inferred: 'Différence, inférée',
    joins: 'Diffère de',
    joined: 'Diffère de',
  },
  'same-subject': {
    name: 'Même sujet',
    stated: 'Même sujet, précisé',
    inferred: 'Même sujet, inféré',
    joins: 'Porte sur le même sujet que',
    joined: 'Porte sur le même sujet que',
  },
  contradicts: {
    name: 'Contradiction',
    stated: 'Contradiction, précisée',
    inferred: 'Contradiction, inférée',
    joins: 'Contredit',
    joined: 'Contredit',
  },
  tension: {
    name: 'Tension',
    stated: 'Tension, précisée',
    inferred: 'Tension, inférée',
    joins: 'Va dans un autre sens que',
    joined: 'Va dans un autre sens que',
  },
  introduces: {
    name: 'Introduction',
    stated: 'Introduction, précisée',
    inferred: 'Introduction, inférée',
    joins: 'Introduit',
    joined: 'Est introduite par',
  },
};
/** What a document may state of itself. */
export const documentFacts = { title: 'titre', author: 'auteur', publisher: 'éditeur', date: 'date' };

/** What is written for the values that content files choose from. */
export const claimTypes = {
  event: 'event',
  statistic: 'statistic',
  assessment: 'assessment',
  prediction: 'prediction',
  cause: 'cause',
  recommendation: 'recommendation',
};
export const sourceKinds = {
  author: 'author',
  person: 'person',
  group: 'group',
  organization: 'organization',
  publication: 'publication',
  'social-media': 'social media',
};
/** What a source is where nothing else is said of it. */
export const whatSourceIs = { ...sourceKinds, author: 'author of a document' };
/** What a source is, by whether the text names it. */
export const sourceOf = {
  named: ({ kind }: { kind: keyof typeof sourceKinds }) => whatSourceIs[kind],
  unnamed: ({ kind }: { kind: keyof typeof sourceKinds }) => `unnamed ${whatSourceIs[kind]}`,
  group: ({ kind }: { kind: keyof typeof sourceKinds }) => `${whatSourceIs[kind]}, members not named`,
};
export const nameKinds = {
  person: 'person',
  group: 'group',
  people: 'people',
  organization: 'organization',
  outlet: 'outlet',
  place: 'place',
};
export const aspects = {
  place: 'place',
  time: 'time',
  count: 'count',
  attribution: 'attribution',
  strength: 'strength',
  detail: 'detail',
};
export const bases = { stated: 'stated', inferred: 'inferred' };
/** The name of a relation, without and with its basis, and how it joins one of its claims to the other. */
export const relations = {
  'same-event': {
    name: 'Same event',
    stated: 'Same event, stated',
    inferred: 'Probably the same event',
    joins: 'Tells the same event as',
    joined: 'Tells the same event as',
  },
  'same-origin': {
    name: 'Same report',
    stated: 'Same report, stated',
    inferred: 'Probably the same report',
    joins: 'Rests on the same report as',
    joined: 'Rests on the same report as',
  },
  corroborates: {
    name: 'Corroborates',
    stated: 'Corroborates, stated',
    inferred: 'Corroborates, inferred',
    joins: 'Says the same, on an origin of its own, as',
    joined: 'Says the same, on an origin of its own, as',
  },
  differs: {
    name: 'Differs',
    stated: 'Differs, stated',
    inferred: 'Differs, inferred',
    joins: 'Differs from',
    joined: 'Differs from',
  },
  'same-subject': {
    name: 'Same subject',
    stated: 'Same subject, stated',
    inferred: 'Same subject, inferred',
    joins: 'Speaks of the same subject as',
    joined: 'Speaks of the same subject as',
  },
  contradicts: {
    name: 'Contradicts',
    stated: 'Contradicts, stated',
    inferred: 'Contradicts, inferred',
    joins: 'Contradicts',
    joined: 'Contradicts',
  },
  tension: {
    name: 'In tension',
    stated: 'In tension, stated',
    inferred: 'In tension, inferred',
    joins: 'Pulls apart from',
    joined: 'Pulls apart from',
  },
  introduces: {
    name: 'Introduces',
    stated: 'Introduces, stated',
    inferred: 'Introduces, inferred',
    joins: 'Introduces',
    joined: 'Is introduced by',
  },
};
/** What a document may state of itself. */
export const documentFacts = { title: 'title', author: 'author', publisher: 'publisher', date: 'date' };

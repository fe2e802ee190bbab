/** What one entry of a kind is called, several of them, and their list. */
export const KIND_WORDS = {
  finding: ['constat', 'constats', 'Constats'],
  claim: ['affirmation', 'affirmations', 'Affirmations'],
  source: ['source', 'sources', 'Sources'],
  figure: ['chiffre', 'chiffres', 'Chiffres'],
  name: ['nom', 'noms', 'Noms'],
  relation: ['relation', 'relations', 'Côte à côte'],
  chart: ['graphique', 'graphiques', 'Graphiques'],
} as const;

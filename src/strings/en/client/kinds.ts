/** What one entry of a kind is called, several of them, and their list. */
export const KIND_WORDS = {
  finding: ['finding', 'findings', 'Findings'],
  claim: ['claim', 'claims', 'Claims'],
  source: ['source', 'sources', 'Sources'],
  figure: ['figure', 'figures', 'Figures'],
  name: ['name', 'names', 'Names'],
  relation: ['relation', 'relations', 'Side by side'],
  chart: ['chart', 'charts', 'Charts'],
} as const;

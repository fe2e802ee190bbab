import type { z } from 'zod';
import { articleFacts } from './article.ts';
import { briefingFacts } from './briefing.ts';
import { changes } from './change.ts';
import { charts } from './chart.ts';
import { claims } from './claim.ts';
import { figures } from './figure.ts';
import { findings } from './finding.ts';
import type { Kind } from './kinds.ts';
import { names } from './name.ts';
import { refusals } from './refusal.ts';
import { relations } from './relation.ts';
import { sources } from './source.ts';
import { translationFacts } from './translation.ts';

/** A kind of file that the author of a briefing writes. */
export interface ContentFileKind {
  /** The name of its JSON Schema: `claims` → `schemas/claims.schema.json`. */
  name: string;
  /** Its path in the content folder, `*` for any slug. */
  path: string;
  /** What it holds. */
  title: string;
  schema: z.ZodType;
}

/** Where the entries of each kind stand in the content folder: a file, or a folder with one for each article. */
export const CONTENT_HOMES: Readonly<Record<Kind, string>> = {
  finding: 'findings.yaml',
  claim: 'claims/',
  source: 'sources.yaml',
  figure: 'figures/',
  name: 'names.yaml',
  relation: 'crosswalk.yaml',
  chart: 'charts.yaml',
};

/** The files that the author of a briefing writes, in the order in which they come into being. */
export const CONTENT_FILES: readonly ContentFileKind[] = [
  { name: 'briefing', path: 'briefing.yaml', title: 'What the briefing is, and the order of its articles', schema: briefingFacts },
  { name: 'article', path: 'articles/*.md', title: 'The front matter of an article; its text follows as Markdown', schema: articleFacts },
  {
    name: 'translation',
    path: 'translations/*.md',
    title: 'The front matter of a translation of the article of the same name; its paragraphs follow as Markdown',
    schema: translationFacts,
  },
  { name: 'sources', path: 'sources.yaml', title: 'Every voice and outlet that the articles draw on', schema: sources },
  { name: 'claims', path: 'claims/*.yaml', title: 'What the articles claim, with the words that do so', schema: claims },
  { name: 'figures', path: 'figures/*.yaml', title: 'Every number and date in the articles', schema: figures },
  { name: 'crosswalk', path: 'crosswalk.yaml', title: 'How claims relate, of different articles or of one', schema: relations },
  { name: 'names', path: 'names.yaml', title: 'The people, groups, places and outlets that the articles name', schema: names },
  { name: 'findings', path: 'findings.yaml', title: 'What the briefing adds up to, in the order of weight', schema: findings },
  { name: 'charts', path: 'charts.yaml', title: 'Charts, made of figures and claims', schema: charts },
  { name: 'refused', path: 'refused.yaml', title: 'Suggestions that were refused, so that they are not made again', schema: refusals },
  { name: 'changes', path: 'changes.yaml', title: 'What became of ids that were published', schema: changes },
];

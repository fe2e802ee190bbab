import { stringify } from 'yaml';
import type { Briefing } from '../../model/compiled.ts';
import { briefingItem } from './items.ts';
import { stringsOf } from '../../strings/index.ts';

/** Print the Citation File Format, 1.2.0, of a repository that holds the briefing: https://citation-file-format.github.io */
export function printCff(briefing: Briefing): string {
  const { title, author = [], genre, URL } = briefingItem(briefing, briefing.site.replace(/\/$/, ''));
  const shared = { title, authors: author.map(({ literal }) => ({ name: literal })), version: briefing.version, url: URL };
  const [year, month, day] = briefing.date.split('-').map(Number);
  const citation = {
    'cff-version': '1.2.0',
    message: stringsOf(briefing).citations.citeRepository,
    type: 'dataset',
    ...shared,
    'date-released': briefing.date,
    abstract: briefing.standfirst,
    license: 'CC-BY-4.0',
    'preferred-citation': { type: 'report', ...shared, year, month, day, notes: genre },
  };
  return `# Written from content/briefing.yaml: \`npm run test:update -- citation-cff\` writes it again.\n${stringify(citation, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
}

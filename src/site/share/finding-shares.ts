import { entryPagePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledFinding, CompiledName } from '../../model/compiled.ts';
import { tell } from './card-facts.ts';
import type { ShareContent } from './share-page.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** Share a finding: its sentence, and on how much it rests. */
export function shareFinding(briefing: Briefing, { id, code, label, question, statement, rests }: CompiledFinding): ShareContent {
  const { title } = briefing;
  const strings = stringsOf(briefing);
  const count = Object.values(rests).reduce((sum, ids) => sum + ids.length, 0);
  return {
    language: siteTagOf(briefing),
    to: entryPagePath('finding', id),
    title: `${code} ${question ?? label}`,
    card: {
      kind: 'text',
      code,
      name: strings.kinds.finding.one,
      body: { type: 'words', text: question ?? label, more: statement },
      facts: [tell(strings.share.restsOn({ count }))],
      foot: { title, note: strings.share.noVerdict },
    },
  };
}

/** Share a name: how often it is mentioned, and what the texts leave open about it. */
export function shareName(briefing: Briefing, { id, code, name, kind, places, open }: CompiledName): ShareContent {
  const { title } = briefing;
  const strings = stringsOf(briefing);
  return {
    language: siteTagOf(briefing),
    to: entryPagePath('name', id),
    title: `${code} ${name}`,
    card: {
      kind: 'text',
      code,
      name: strings.share.nameOfKind({ kind }),
      body: { type: 'words', text: name, ...(open ? { more: open } : {}) },
      facts: [tell(strings.share.mentions({ count: places.length }))],
      foot: { title, note: '' },
    },
  };
}

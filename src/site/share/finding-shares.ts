import { sharePath, thingPath } from '../../formats/links/links.ts';
import type { Briefing, CompiledFinding, CompiledName } from '../../model/compiled.ts';
import { capitalize, printNumberOf } from '../base/words.ts';
import { tell } from './card-facts.ts';
import type { SharePage } from './share-page.ts';

/** Share a finding: its sentence, and on how much it rests. */
export function shareFinding({ title, language }: Briefing, { id, code, label, question, statement, rests }: CompiledFinding): SharePage {
  const count = Object.values(rests).reduce((sum, ids) => sum + ids.length, 0);
  return {
    path: sharePath(code),
    language,
    to: thingPath('finding', id),
    title: `${code} ${question ?? label}`,
    card: {
      kind: 'text',
      code,
      name: 'finding',
      body: { type: 'words', text: question ?? label, more: statement },
      facts: [tell(`Rests on ${printNumberOf(count, 'entry', 'entries')} of this briefing, each with its words`)],
      foot: { title, note: 'In our words; no verdict on what is true' },
    },
  };
}

/** Share a name: how often it is mentioned, and what the texts leave open about it. */
export function shareName({ title, language }: Briefing, { id, code, name, kind, places, open }: CompiledName): SharePage {
  return {
    path: sharePath(code),
    language,
    to: thingPath('name', id),
    title: `${code} ${name}`,
    card: {
      kind: 'text',
      code,
      name: `name, ${kind}`,
      body: { type: 'words', text: name, ...(open ? { more: open } : {}) },
      facts: [tell(capitalize(printNumberOf(places.length, 'mention')))],
      foot: { title, note: '' },
    },
  };
}

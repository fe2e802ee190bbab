import { claim } from '../model/claim.ts';
import { source } from '../model/source.ts';
import type { Fields } from './messages.ts';

/** What the form asks for, besides the id. What is left empty is `TODO` in the file. */
export const FIELDS: Fields = {
  claim: [
    { key: 'label', label: 'Label, in three to seven words' },
    { key: 'statement', label: 'Statement, in our words' },
    { key: 'type', label: 'Type', options: claim.shape.type.options },
  ],
  source: [
    { key: 'name', label: 'Name' },
    { key: 'kind', label: 'What it is', options: source.shape.kind.options.filter((it) => it !== 'author') },
    { key: 'identity', label: 'Named by the text?', options: source.shape.identity.options },
    { key: 'role', label: 'Role, as the text states it' },
  ],
  figure: [{ key: 'quantity', label: 'What is counted' }],
};

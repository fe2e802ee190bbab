import { beginEntry, KINDS_OF_NEW } from '../edit/begin-entry.ts';
import { CONTENT, runDeclared } from './shared/command.ts';

const COMMAND = {
  name: 'npm run new',
  takes: 'KIND NAME …',
  does: `Begin a briefing, an article or an entry, with the next free code, and leave to its author what only the author can say.\n${KINDS_OF_NEW}`,
  options: {
    content: CONTENT,
    article: { type: 'string', value: 'A', says: 'the article, where the words stand in several' },
    paragraph: { type: 'string', value: '7', says: 'the paragraph, where they stand in several' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  console.log((await beginEntry(positionals, values)).join('\n'));
  return 0;
});

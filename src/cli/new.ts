import { parseArgs } from 'node:util';
import { addThing } from '../edit/add-thing.ts';
import { runCommand } from '../compiler/problems/usage-error.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, article: { type: 'string' }, paragraph: { type: 'string' } },
    allowPositionals: true,
  });
  console.log((await addThing(positionals, values)).join('\n'));
  return 0;
});

import { openCompiler } from '../compiler/compile-safely.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import { CONTENT, runDeclared } from './shared/command.ts';

const COMMAND = {
  name: 'npm run suggest',
  does: 'List what the rules find in the articles that nothing is made of yet: figures, claims, sources, names, and relations of two articles. It writes nothing; `npm run dev` has them to accept, edit or refuse.',
  options: {
    content: CONTENT,
    article: { type: 'string', value: 'A', says: 'of one article only' },
    json: { type: 'boolean', default: false, says: 'print them as JSON' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const compiler = openCompiler(values.content);
  try {
    const all = await compiler.suggest();
    const codes = [...new Set(all.map(({ article }) => article))];
    if (values.article !== undefined && all.length && !codes.includes(values.article))
      throw new UsageError(`Unexpected article \`${values.article}\`, expected one for which something is suggested: ${codes.join(', ')}`);
    const shown = all.filter(({ article }) => values.article === undefined || article === values.article);
    if (values.json) console.log(JSON.stringify(shown, null, 2));
    else {
      for (const { kind, article, paragraph, words, why } of shown) console.log(`${article}¶${paragraph}  ${kind}  “${words}”\n  ${why}`);
      console.log(shown.length === 1 ? '1 suggestion' : `${shown.length} suggestions`);
    }
    return 0;
  } finally {
    await compiler.close();
  }
});

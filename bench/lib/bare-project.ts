import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from './write-files.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': "import { defineConfig } from 'astro/config';\n\nexport default defineConfig({});\n",
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: './articles' }) }) };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const articles = await getCollection('articles');
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Articles</title></head>
  <body><ul>{articles.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.label}</a></li>)}</ul></body>
</html>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('articles')).map((article) => ({ params: { id: article.id }, props: { article } }));
const { article } = Astro.props;
const { Content } = await render(article);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{article.data.label}</title></head>
  <body><h1>{article.data.label}</h1><Content /></body>
</html>
`,
};

/** Write a project that is no more than Astro with a collection of Markdown files and a page for each; returns its folder. */
export async function writeBareProject(folder: string, articles: string): Promise<string> {
  await writeFiles(folder, Object.entries(FILES));
  await cp(articles, join(folder, 'articles'), { recursive: true });
  return folder;
}

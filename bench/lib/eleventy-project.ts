import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from './write-files.ts';

/** The version that is measured; it is no package of the project, and is installed where it is asked for. */
const ELEVENTY = '@11ty/eleventy@3.1.8';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'index.liquid': `---
layout: page.liquid
label: Articles
---
<ul>{% for article in collections.articles %}<li><a href="{{ article.url }}">{{ article.data.label }}</a></li>{% endfor %}</ul>
`,
  'articles/articles.json': '{ "layout": "page.liquid", "tags": "articles", "permalink": "/{{ page.fileSlug }}/index.html" }\n',
  '_includes/page.liquid': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{{ label }}</title></head>
  <body><h1>{{ label }}</h1>{{ content }}</body>
</html>
`,
};

/** Write a project that is no more than Eleventy with a page for each of a folder of Markdown files, and install it; returns its folder. */
export async function writeEleventyProject(folder: string, articles: string): Promise<string> {
  await cp(articles, join(folder, 'articles'), { recursive: true });
  await writeFiles(folder, Object.entries(FILES));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await promisify(execFile)(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', ELEVENTY], { cwd: folder });
  return folder;
}

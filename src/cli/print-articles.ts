import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { articlePath, pdfPath } from '../export/links.ts';
import { printPdf } from '../print/article-pdf.ts';
import { serveFolder } from '../print/serve-folder.ts';
import type { Briefing, CompiledArticle } from '../schema/compiled.ts';

/** Print each article page of a built site to a PDF beside it. */
export async function printArticles(browser: Browser, site: string, briefing: Briefing): Promise<void> {
  const server = await serveFolder(site);
  try {
    const waiting = briefing.articles.values();
    const printNext = async () => {
      for (const article of waiting) await printArticle(browser, server.url, site, briefing, article);
    };
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, printNext));
  } finally {
    await server.close();
  }
}

async function printArticle(browser: Browser, url: string, site: string, briefing: Briefing, article: CompiledArticle): Promise<void> {
  const { code, label, language } = article;
  const pdf = await printPdf(browser, new URL(articlePath(article), url).href, {
    title: `${label} – ${briefing.title}`,
    author: briefing.editors.join(', '), // of the edition; the author of the document stands in the text, if it states one
    language,
    date: new Date(`${briefing.date}T00:00:00Z`),
    keywords: [briefing.title, `article ${code}`, `version ${briefing.version}`],
    site: process.env['SITE_URL'] ?? briefing.site,
  });
  await writeFile(join(site, pdfPath(article)), pdf);
}

import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { comparison } from './src/agreement/integration.ts';
import { authoring } from './src/authoring/integration.ts';
import { oneScript } from './src/site/shell/one-script.ts';
import { nameScripts } from './src/site/shell/own-scripts.ts';
import { siteStrings, styleStrings } from './src/site/shell/site-strings.ts';
import { refuseForeignCode } from './src/site/shell/shipped-code.ts';

const content = process.env.BRIEFING_CONTENT ?? 'content';
/** The public address; its path is the base below which all pages stand. */
const address = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

export default defineConfig({
  site: address?.origin,
  base: address?.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Articles are compiled by our own loader; this only keeps Astro from starting a second Markdown processor.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  devToolbar: { enabled: false }, // authors have a panel of their own
  integrations: [authoring(content), comparison(content, process.env.COMPARE_WITH)],
  vite: {
    plugins: [
      siteStrings(content),
      styleStrings(content),
      tailwindcss(),
      refuseForeignCode(),
      oneScript('ArticleScript'),
      nameScripts(process.env.BRIEFING_SCRIPTS),
    ],
  },
});

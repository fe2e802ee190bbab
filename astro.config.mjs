import { unified } from '@astrojs/markdown-remark';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fonts } from './src/styles/fonts.ts';

export default defineConfig({
  site: process.env.SITE_URL,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Articles are compiled by our own loader; this only keeps Astro from starting a second Markdown processor.
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  fonts,
  vite: { plugins: [tailwindcss()] },
});

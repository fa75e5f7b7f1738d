import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { hostOf } from './src/publish/host.ts';
import { contentInDev } from './src/reader/dev.ts';

const { base, origin } = hostOf(process.env);

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
  integrations: [
    contentInDev(),
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'nl', locales: { nl: 'nl', en: 'en' } },
      filter: (page) => /\/(?:nl|en)\//.test(page),
    }),
  ],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});

import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://mau.example',
  cacheDir: './.kept',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
});

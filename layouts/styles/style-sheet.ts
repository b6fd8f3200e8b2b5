import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { ownFile } from '../../src/own-files/own-files.ts';

/** In the order in which they hold: what comes later wins. */
const parts = ['tokens', 'base', 'shell', 'lists', 'article', 'sheet', 'print'];

/** Browsers of cheap phones that are still about (Chrome on Android 8, iOS 13). */
const oldest = ['chrome90', 'safari13', 'firefox90'];

const readPart = (name: string): string =>
  readFileSync(ownFile(`layouts/styles/${name}.css`), 'utf8');

/** The site's one style sheet, made small once. */
export const styleSheet = transformSync(parts.map(readPart).join('\n'), {
  loader: 'css',
  minify: true,
  target: oldest,
  charset: 'utf8',
}).code.trim();

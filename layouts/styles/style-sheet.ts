import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { oldestBrowsers } from '../../src/html/oldest-browsers.ts';
import { ownFile } from '../../src/own-files/own-files.ts';
import type { Theme } from '../theme/theme.ts';
import { cascade, commonStyles, type StyleName } from './cascade.ts';
import { tokens } from './tokens.ts';

const readStyle = (name: StyleName): string =>
  readFileSync(ownFile(`layouts/${cascade[name]}`), 'utf8');

const inOrder = Object.keys(cascade) as StyleName[];

/**
 * The minified style sheet of a page with these styles and the common ones. The same theme and
 * styles give the same sheet, in whatever order they are listed.
 *
 * @param own a station's own style, which comes last
 */
export const styleSheet = (theme: Theme, names: Iterable<StyleName>, own = ''): string => {
  const wanted = new Set<StyleName>([...commonStyles, ...names]);
  const styles = inOrder.filter((name) => wanted.has(name)).map(readStyle);
  const css = [tokens(theme), ...styles, own].join('\n');
  const { code } = transformSync(css, {
    loader: 'css',
    minify: true,
    target: [...oldestBrowsers],
    charset: 'utf8',
  });
  /** The minifier does not change the values of custom properties. */
  return code.trim().replaceAll(/(--[\w-]+): /gu, '$1:');
};

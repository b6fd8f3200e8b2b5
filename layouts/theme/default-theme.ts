import { join } from 'node:path';
import { defaultColours } from '../../src/colours/site-colours.ts';
import { packageFolder } from '../../src/own-files/own-files.ts';
import { loudspeaker } from './loudspeaker.ts';
import { pageFonts } from './page-fonts.ts';
import type { FontFile } from './theme-values.ts';
import { makeTheme } from './theme.ts';

const fontFiles = join(packageFolder('@fontsource/be-vietnam-pro'), 'files');

/** The font has one file for each script and weight. */
const cardFont = (script: string, weight: FontFile['weight']): FontFile => ({
  name: script,
  file: join(fontFiles, `be-vietnam-pro-${script}-${weight}-normal.woff`),
  weight,
});

/** The usual colours; the reader's system fonts, and Be Vietnam Pro on cards. */
export const defaultTheme = makeTheme({
  colours: defaultColours.pages,
  mark: { drawing: loudspeaker, ...defaultColours.mark },
  cards: defaultColours.cards,
  fonts: {
    page: pageFonts['khong-chan'],
    cards: ['vietnamese', 'latin', 'latin-ext'].flatMap((script) =>
      ([500, 700] as const).map((weight) => cardFont(script, weight)),
    ),
  },
});

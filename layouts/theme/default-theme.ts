import { join } from 'node:path';
import { packageFolder } from '../../src/own-files/own-files.ts';
import { loudspeaker } from './loudspeaker.ts';
import type { FontFile, PageColours } from './theme-values.ts';
import { makeTheme } from './theme.ts';

const light: PageColours = {
  paper: '#fff',
  soft: '#f7f3ec',
  ink: '#1d1b19',
  faint: '#5c564f',
  line: '#d8d0c4',
  accent: '#a3161b',
  link: '#8f1217',
  band: '#8f1217',
  onBand: '#fff',
  onBandFaint: '#f8dedc',
  mark: '#ffe58a',
  onMark: '#1d1b19',
};

const dark: PageColours = {
  ...light,
  paper: '#171513',
  soft: '#221f1c',
  ink: '#ece6dd',
  faint: '#b5ada2',
  line: '#45403a',
  accent: '#ff9489',
  link: '#ffa79e',
  band: '#5a0d11',
  mark: '#5f4a00',
  onMark: '#fff6d6',
};

const fontFiles = join(packageFolder('@fontsource/be-vietnam-pro'), 'files');

/** The font has one file for each script and weight. */
const cardFont = (script: string, weight: FontFile['weight']): FontFile => ({
  name: script,
  file: join(fontFiles, `be-vietnam-pro-${script}-${weight}-normal.woff`),
  weight,
});

/** Paper, ink and one red; the reader's system fonts, and Be Vietnam Pro on cards. */
export const defaultTheme = makeTheme({
  colours: { light, dark },
  mark: { drawing: loudspeaker, colour: '#fff', ground: '#a3161b' },
  cards: { paper: '#fdfbf7', ink: '#1d1a17', faint: '#5c544b', line: '#d8cfc2' },
  fonts: {
    page: ['system-ui', 'Roboto', "'Noto Sans'", 'Arial', 'sans-serif'],
    cards: ['vietnamese', 'latin', 'latin-ext'].flatMap((script) =>
      ([500, 700] as const).map((weight) => cardFont(script, weight)),
    ),
  },
});

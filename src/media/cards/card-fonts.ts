import { readFile } from 'node:fs/promises';
import { packageFile } from '../../own-files/own-files.ts';

/** A font file in satori's form. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 500 | 700;
  readonly style: 'normal';
}

const weights = [500, 700] as const;

/** The font has one file for each script; satori tries one after another for every letter. */
const subsets = ['vietnamese', 'latin', 'latin-ext'] as const;

/** The value of `font-family` for the whole font. */
export const cardFontFamily = subsets.join(', ');

const readFont = async (
  name: (typeof subsets)[number],
  weight: (typeof weights)[number],
): Promise<CardFont> => {
  const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-${weight}-normal.woff`;
  const data = await readFile(packageFile(file));
  return { name, data, weight, style: 'normal' };
};

/** Be Vietnam Pro from its package; nothing is downloaded. */
export const readCardFonts = async (): Promise<readonly CardFont[]> =>
  Promise.all(subsets.flatMap((name) => weights.map(async (weight) => readFont(name, weight))));

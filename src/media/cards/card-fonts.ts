import { readFile } from 'node:fs/promises';

/** A file of a font. */
export interface CardFontFile {
  /** Files with the same name are weights of the same font. */
  readonly name: string;
  /** Absolute path of a WOFF, TrueType or OpenType file. */
  readonly file: string;
  readonly weight: 500 | 700;
}

/** A font file in satori's form. */
export interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: CardFontFile['weight'];
  readonly style: 'normal';
}

/** The value of `font-family` for all fonts; satori tries one after another for every letter. */
export const cardFontFamily = (fonts: readonly CardFont[]): string =>
  [...new Set(fonts.map(({ name }) => name))].join(', ');

/** The fonts from their files; nothing is downloaded. */
export const readCardFonts = async (files: readonly CardFontFile[]): Promise<readonly CardFont[]> =>
  Promise.all(
    files.map(async ({ name, file, weight }) => ({
      name,
      data: await readFile(file),
      weight,
      style: 'normal' as const,
    })),
  );

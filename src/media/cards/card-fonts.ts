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

const known = new Map<string, Buffer>();

/** Satori parses a font once for each buffer, so a process that builds again keeps the buffers. */
const knownBuffer = (file: string, bytes: Buffer): Buffer => {
  const before = known.get(file);
  if (before?.equals(bytes)) return before;
  known.set(file, bytes);
  return bytes;
};

/** The fonts from their files; nothing is downloaded. */
export const readCardFonts = async (files: readonly CardFontFile[]): Promise<readonly CardFont[]> =>
  Promise.all(
    files.map(async ({ name, file, weight }) => ({
      name,
      data: knownBuffer(file, await readFile(file)),
      weight,
      style: 'normal' as const,
    })),
  );

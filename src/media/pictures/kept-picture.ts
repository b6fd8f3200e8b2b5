import type { ImageForm } from '@11ty/eleventy-img';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path/posix';
import { join } from 'node:path';
import sharp from 'sharp';
import { cleanCopy } from './clean-copy.ts';
import { inspectPicture } from './inspect-picture.ts';
import { hashOf, keptFolder } from './kept-folder.ts';
import { pictureCard } from './picture-card.ts';
import { codeVersion } from '../code-version.ts';

/** One version, as a file of the kept folder. */
export interface KeptForm {
  readonly format: ImageForm['format'];
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** A picture's folder in the cache and its content. */
export interface KeptPicture {
  readonly folder: string;
  /** The copy for the original's address. */
  readonly copy: { readonly file: string; readonly width: number; readonly height: number };
  readonly card: string;
  /** Empty for an animated picture. */
  readonly forms: readonly KeptForm[];
}

/** A picture's name below `media/`, and the colour of the ground of its card. */
export interface PictureSource {
  readonly name: string;
  readonly paper: string;
}

const sizeOf = async (bytes: Uint8Array): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

/** The encoders are loaded only for a picture that is not in the cache. */
const writeForms = async (bytes: Uint8Array, folder: string): Promise<KeptForm[]> => {
  const { encodeForms, writeMaster } = await import('./picture-forms.ts');
  const master = join(folder, 'goc.png');
  const forms: KeptForm[] = [];
  for (const { format, buffer } of await encodeForms(master, await writeMaster(bytes, master))) {
    const size = await sizeOf(buffer);
    const file = `${size.width}.${format === 'jpeg' ? 'jpg' : format}`;
    await writeFile(join(folder, file), buffer);
    forms.push({ format, file, ...size });
  }
  await rm(master);
  return forms;
};

const listFile = 'noi-dung.json';

const fill = async (
  bytes: Uint8Array,
  { name, paper }: PictureSource,
  folder: string,
): Promise<void> => {
  const header = await inspectPicture(bytes);
  const clean = await cleanCopy(bytes, name, header);
  const copy = { file: `ban-sach${extname(name)}`, ...(await sizeOf(clean)) };
  await writeFile(join(folder, copy.file), clean);
  await writeFile(join(folder, 'the.jpg'), await pictureCard(bytes, header, paper));
  const forms = header.isAnimated ? [] : await writeForms(bytes, folder);
  await writeFile(join(folder, listFile), JSON.stringify({ copy, card: 'the.jpg', forms }));
};

/**
 * Everything that is made from a picture's bytes, from the cache if they were seen before.
 * @throws when the bytes cannot be read as a picture
 */
export const keptPicture = async (
  bytes: Uint8Array,
  source: PictureSource,
  cacheFolder: string,
): Promise<KeptPicture> => {
  const key = hashOf(bytes, extname(source.name), source.paper, codeVersion);
  const folder = await keptFolder(join(cacheFolder, 'anh'), key, async (made) =>
    fill(bytes, source, made),
  );
  const listed = JSON.parse(await readFile(join(folder, listFile), 'utf8')) as KeptPicture;
  return { ...listed, folder };
};

import type { ImageForm } from '@11ty/eleventy-img';
import { extname } from 'node:path/posix';
import { join } from 'node:path';
import sharp from 'sharp';
import { cleanCopy } from './clean-copy.ts';
import { inspectPicture } from './inspect-picture.ts';
import { hashOf, keptFiles, type KeptFiles, type MadeFiles } from './kept-folder.ts';
import { pictureCard } from './picture-card.ts';
import { codeVersion } from '../code-version.ts';

/** One version, as a file of the cache folder. */
export interface KeptForm {
  readonly format: ImageForm['format'];
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** Everything generated from a picture. */
export interface KeptPicture {
  /** The place of each file's bytes. */
  readonly source: KeptFiles['source'];
  /** The copy for the original's address. */
  readonly copy: { readonly file: string; readonly width: number; readonly height: number };
  readonly card: string;
  /** Empty for an animated picture. */
  readonly forms: readonly KeptForm[];
}

/** A picture's name below `media/`, and the background colour of its card. */
export interface PictureSource {
  readonly name: string;
  readonly paper: string;
}

const sizeOf = async (bytes: Uint8Array): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

/** A version, and the bytes of its file. */
type MadeForm = readonly [KeptForm, Uint8Array];

/** The encoders are loaded only for a picture that is not in the cache. */
const makeForms = async (bytes: Uint8Array): Promise<MadeForm[]> => {
  const { formsOf } = await import('./picture-forms.ts');
  const forms: MadeForm[] = [];
  for (const { format, buffer } of await formsOf(bytes)) {
    const size = await sizeOf(buffer);
    const file = `${size.width}.${format === 'jpeg' ? 'jpg' : format}`;
    forms.push([{ format, file, ...size }, buffer]);
  }
  return forms;
};

/** The name of the card among the files of a picture. */
export const cardFile = 'the.jpg';

const listFile = 'noi-dung.json';

const make = async (bytes: Uint8Array, { name, paper }: PictureSource): Promise<MadeFiles> => {
  const header = await inspectPicture(bytes);
  const clean = await cleanCopy(bytes, name, header);
  const copy = { file: `ban-sach${extname(name)}`, ...(await sizeOf(clean)) };
  const card = await pictureCard(bytes, header, paper);
  const forms = header.isAnimated ? [] : await makeForms(bytes);
  const list = { copy, card: cardFile, forms: forms.map(([form]) => form) };
  return new Map<string, string | Uint8Array>([
    [copy.file, clean],
    [list.card, card],
    ...forms.map(([{ file }, buffer]) => [file, buffer] as const),
    [listFile, JSON.stringify(list)],
  ]);
};

/**
 * Everything generated from a picture's bytes, from the cache if possible.
 * @throws if the bytes cannot be read as a picture
 */
export const keptPicture = async (
  bytes: Uint8Array,
  source: PictureSource,
  cacheFolder: string,
): Promise<KeptPicture> => {
  const key = hashOf(bytes, extname(source.name), source.paper, codeVersion);
  const files = await keptFiles(join(cacheFolder, 'anh'), key, () => make(bytes, source));
  const listed = JSON.parse(files.text(listFile)) as Omit<KeptPicture, 'source'>;
  return { ...listed, source: files.source };
};

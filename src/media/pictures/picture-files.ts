import { extname } from 'node:path/posix';
import sharp from 'sharp';
import { cleanCopy } from './clean-copy.ts';
import { inspectPicture } from './inspect-picture.ts';
import type { MadeFiles } from '../kept-folder.ts';
import { pictureCard } from './picture-card.ts';
import { formsOf } from './picture-forms.ts';
import { cardFile, listFile, type KeptForm, type PictureSource } from './picture-list.ts';

const sizeOf = async (bytes: Uint8Array): Promise<{ width: number; height: number }> => {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
};

/** A version, and the bytes of its file. */
type MadeForm = readonly [KeptForm, Uint8Array];

const makeForms = async (bytes: Uint8Array): Promise<MadeForm[]> => {
  const forms: MadeForm[] = [];
  for (const { format, buffer } of await formsOf(bytes)) {
    const size = await sizeOf(buffer);
    const file = `${size.width}.${format === 'jpeg' ? 'jpg' : format}`;
    forms.push([{ format, file, ...size }, buffer]);
  }
  return forms;
};

/**
 * Makes all files of a picture, and a list of them.
 *
 * @throws if the bytes cannot be read as a picture
 */
export const makePictureFiles = async (
  bytes: Uint8Array,
  { name, paper }: PictureSource,
): Promise<MadeFiles> => {
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

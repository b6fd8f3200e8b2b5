import type { ImageForm } from '@11ty/eleventy-img';

/** One version, as a file of the cache folder. */
export interface KeptForm {
  readonly format: ImageForm['format'];
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** A picture's name below `media/`, and the background colour of its card. */
export interface PictureSource {
  readonly name: string;
  readonly paper: string;
}

/** The list of the files, in their cache folder. */
export const listFile = 'noi-dung.json';

/** The name of the card among the files of a picture. */
export const cardFile = 'the.jpg';

declare module '@11ty/eleventy-img' {
  import type { AvifOptions, JpegOptions, PngOptions, SharpOptions, WebpOptions } from 'sharp';

  /** The part of the options that this project uses. */
  export interface ImageOptions {
    formats: readonly ('avif' | 'webp' | 'jpeg' | 'png')[];
    widths: readonly number[];
    formatFiltering: readonly never[];
    dryRun: true;
    useCache: false;
    sharpOptions: SharpOptions;
    sharpAvifOptions: AvifOptions;
    sharpWebpOptions: WebpOptions;
    sharpJpegOptions: JpegOptions;
    sharpPngOptions: PngOptions;
  }

  /** One version of a picture, as a dry run returns it. */
  export interface ImageForm {
    format: 'avif' | 'webp' | 'jpeg' | 'png';
    width: number;
    height: number;
    buffer: Buffer;
  }

  const image: {
    (source: string, options: ImageOptions): Promise<Record<string, ImageForm[]>>;
    concurrency: number;
  };
  export default image;
}

import type { Element } from 'domhandler';
import { shortened } from '../draft/clean-text.ts';
import type { DraftImage } from '../draft/draft.ts';
import type { Pictures } from './read-blocks.ts';

/** Reads a file beside the imported page; `undefined` if there is none. */
export type ReadBeside = (path: string) => Promise<Uint8Array | undefined>;

/** Smaller pictures are icons, spacers and buttons. */
const smallest = 50;

const isSmall = ({ attribs }: Element): boolean =>
  [attribs['width'], attribs['height']].some(
    (size) =>
      size !== undefined && /^\d+(?:px)?$/u.test(size) && Number.parseInt(size, 10) < smallest,
  );

const dataUrl = /^data:image\/[a-z+.-]+;base64,/iu;

/** `tin_files/anh.jpg`: only paths below the page's own folder. */
const pathBeside = (source: string): string | undefined => {
  try {
    const path = decodeURIComponent(source.replace(/[?#].*$/u, '')).replace(/^(?:\.\/)+/u, '');
    const isPlain = path !== '' && !/[\\:\0]/u.test(path);
    return isPlain && path.split('/').every((part) => part !== '..' && part !== '')
      ? path
      : undefined;
  } catch {
    return undefined;
  }
};

/** The pictures of a page, numbered in order; they are read when the text is known. */
export class HtmlImages implements Pictures {
  readonly #numbers = new Map<Element, number>();
  readonly #sources: string[] = [];

  take(image: Element): number | undefined {
    const known = this.#numbers.get(image);
    if (known !== undefined) return known;
    const { attribs } = image;
    const source = (attribs['data-src'] ?? attribs['data-original'] ?? attribs['src'] ?? '').trim();
    if (source === '' || isSmall(image)) return undefined;
    const number = this.#sources.push(source) - 1;
    this.#numbers.set(image, number);
    return number;
  }

  /** Reads the pictures that are inside the page or beside it. */
  async read(readBeside: ReadBeside): Promise<DraftImage[]> {
    const images: DraftImage[] = [];
    for (const source of this.#sources) images.push(await imageAt(source, readBeside));
    return images;
  }
}

const imageAt = async (source: string, readBeside: ReadBeside): Promise<DraftImage> => {
  if (dataUrl.test(source)) {
    return { bytes: Buffer.from(source.slice(source.indexOf(',') + 1), 'base64') };
  }
  const path = pathBeside(source);
  const bytes = path === undefined ? undefined : await readBeside(path);
  return bytes ? { bytes } : { missing: `không có ảnh "${shortened(source)}" cạnh trang đã lưu` };
};

import { createHash } from 'node:crypto';
import type { BlockContent, Image, Nodes } from 'mdast';
import { cleanLine, shortened } from '../draft/clean-text.ts';
import type { DraftImage } from '../draft/draft.ts';
import { mapNodes } from '../html/footnotes.ts';
import { imageType } from '../image-type.ts';
import { imageIn, roleOfLine, type Line } from '../guess/line.ts';
import type { PlannedFile } from './planned-file.ts';

/** The placeholder for an alternative text that an editor must write. */
export const altToFill = 'CẦN ĐIỀN: lời tả ảnh';

/** Larger pictures are reported: they load slowly on a phone. */
const large = 5 * 1024 * 1024;
/** Smaller pictures, in pixels, are icons and lines. */
const smallest = 50;

const longestCaption = 60;

const isItalic = ({ block }: Line): boolean => {
  const only =
    block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  return (
    only?.type === 'emphasis' || (only?.type === 'strong' && only.children[0]?.type === 'emphasis')
  );
};

/** Whether a line below a picture describes it. */
const isCaption = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.words > 0 &&
  line.words <= longestCaption &&
  (roleOfLine(line) === 'caption' ||
    (line.block.type === 'paragraph' &&
      (isItalic(line) || /^(?:ảnh|hình|chú thích)(?: \d+)?\s*[:.]/iu.test(line.text))));

/** Word's own alternative texts are useless: file names, or automatic guesses. */
const isSaying = (alt: string): boolean =>
  /\p{L}{2}.*\s/u.test(alt) &&
  !/\.(?:jpe?g|png|gif|bmp|webp)$|^[a-z]:\\|^(?:a |an )?(?:picture|image|photo|description|hình ảnh có chứa|ảnh có chứa)\b|automatically|tự động/iu.test(
    alt,
  );

interface Placed {
  readonly blocks: readonly BlockContent[];
  readonly files: readonly PlannedFile[];
  readonly notes: readonly string[];
  /** Whether an editor must still describe the picture. */
  readonly lacksAlt: boolean;
}

/** Names the pictures of one article and sets their addresses in the text. */
class Placing {
  readonly files = new Map<string, PlannedFile>();
  readonly notes: string[] = [];
  lacksAlt = false;
  readonly #images: readonly DraftImage[];
  readonly #nextPath: (ending: string) => string;

  constructor(images: readonly DraftImage[], nextPath: (ending: string) => string) {
    this.#images = images;
    this.#nextPath = nextPath;
  }

  /** The image for the article; `undefined` if there is nothing to show. */
  place(image: Image, caption: string | undefined, above: string): Image | undefined {
    const found = this.#images[Number(image.url)];
    if (!found) return undefined;
    if ('missing' in found) return this.#miss(found.missing, caption, above);
    const type = imageType(found.bytes);
    if (!type) return this.#miss('ảnh không ở dạng jpg, png, gif hay webp', caption, above);
    if (type.width < smallest && type.height < smallest) return undefined;
    const path = this.#fileOf(found.bytes, type.ending);
    const given = cleanLine(image.alt ?? '');
    const alt = caption ?? (isSaying(given) ? given : altToFill);
    if (alt === altToFill) {
      this.lacksAlt = true;
      this.notes.push(`Ảnh ${path}: thay chữ "${altToFill}" trong bài bằng một câu tả ảnh.`);
    }
    return {
      type: 'image',
      url: `/${path}`,
      alt,
      ...(caption !== undefined && { title: caption }),
    };
  }

  #miss(why: string, caption: string | undefined, above: string): undefined {
    const place = above === '' ? '' : ` Chỗ của ảnh: sau đoạn "${shortened(above)}".`;
    const beside = caption === undefined ? '' : ` Lời chú của ảnh: "${shortened(caption, 600)}".`;
    this.notes.push(
      `Chưa lấy được một ảnh (${why}): chép ảnh vào thư mục media rồi chèn vào bài.${place}${beside}`,
    );
    return undefined;
  }

  #fileOf(bytes: Uint8Array, ending: string): string {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = this.files.get(hash);
    if (known) return known.path;
    const path = this.#nextPath(ending);
    this.files.set(hash, { path, bytes });
    if (bytes.length > large)
      this.notes.push(`Ảnh ${path} lớn hơn 5 MB: thu nhỏ ảnh trước khi đăng.`);
    return path;
  }
}

/**
 * Puts the pictures into a text. A line below a picture that describes it becomes its caption and
 * its alternative text.
 *
 * @param nextPath a free path below the content folder for the next picture with a file extension
 */
export const placeImages = (
  lines: readonly Line[],
  images: readonly DraftImage[],
  nextPath: (ending: string) => string,
): Placed => {
  const placing = new Placing(images, nextPath);
  const blocks: BlockContent[] = [];
  let above = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const next = lines[index + 1];
    const caption = imageIn(line) !== undefined && isCaption(next) ? next.text : undefined;
    const placed = mapNodes<Nodes>(line.block, (node) =>
      node.type === 'image' ? placing.place(node, caption, above) : node,
    );
    if (line.text !== '') above = line.text;
    const isEmpty = placed?.type === 'paragraph' && placed.children.length === 0;
    if (placed && !isEmpty) blocks.push(placed as BlockContent);
    if (caption !== undefined) index += 1;
  }
  return {
    blocks,
    files: [...placing.files.values()],
    notes: placing.notes,
    lacksAlt: placing.lacksAlt,
  };
};

import { imageSize } from 'image-size';
import { mediaSignatures } from '../content/read/file-kinds.ts';

const endings = ['jpg', 'png', 'gif', 'webp'] as const;

/** Enough bytes of a picture to read its size in the same way as the site. */
const head = 256 * 1024;

/** The type of a picture by its bytes, whatever its name. */
export interface ImageType {
  readonly ending: (typeof endings)[number];
  readonly width: number;
  readonly height: number;
}

/** The type and size of a picture that the site can show; `undefined` for any other bytes. */
export const imageType = (bytes: Uint8Array): ImageType | undefined => {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const ending = endings.find((each) =>
    mediaSignatures[each]?.some((signature) => signature.test(start)),
  );
  if (ending === undefined) return undefined;
  try {
    const { width, height } = imageSize(bytes.subarray(0, head));
    return { ending, width, height };
  } catch {
    return undefined;
  }
};

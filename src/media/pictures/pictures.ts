import { extname } from 'node:path/posix';
import { join } from 'node:path';
import type { MediaFile } from '../../content/content.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { slugOf } from '../../url/slug.ts';
import { hashOf } from './kept-folder.ts';
import { keptPicture, type KeptPicture, type PictureSource } from './kept-picture.ts';
import type { Picture, PictureFile } from '../media-facts.ts';
import type { SiteFile } from '../../url/site-file.ts';
import { formsVersion, pictureSettings } from './picture-settings.ts';
import { readSeen } from '../read-seen.ts';
import { twoAtATime } from '../two-at-a-time.ts';

export interface PictureOptions {
  /** Called after each picture. */
  readonly onPicture?: () => void;
  /** The colour around a picture that does not fill its card: `#rgb` or `#rrggbb`. */
  readonly paper?: string;
}

/** The result for the pictures of a content folder. */
export interface MadePictures {
  /** By path, such as `/media/2020/a.jpg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly files: readonly SiteFile[];
  /** Names of files that are damaged or no pictures; nothing of them is published. */
  readonly unreadable: readonly string[];
}

/**
 * The beginning of the names of a picture's versions. The hash is made from the source and the
 * settings, not from the bytes made, which differ between machines; so pages name the same files
 * wherever they are built. It includes the path, because `a/b.jpg` and `a-b.jpg` have the same
 * slug.
 */
const stemOf = ({ name, paper }: PictureSource, bytes: Uint8Array): string => {
  const slug = slugOf(name.slice(0, -extname(name).length)) || 'anh';
  const otherPaper = paper === pictureSettings.paper ? [] : [paper];
  return `${slug}-${hashOf(name, bytes, formsVersion, ...otherPaper).slice(0, 10)}`;
};

interface MadePicture {
  readonly path: SitePath;
  readonly picture: Picture;
  readonly files: readonly SiteFile[];
}

const madePicture = (name: string, stem: string, kept: KeptPicture): MadePicture => {
  const path = sitePaths.media(name);
  const pathOf = (file: string): SitePath => sitePaths.picture(`${stem}-${file}`);
  const inFormat = (...formats: readonly string[]): PictureFile[] =>
    kept.forms
      .filter(({ format }) => formats.includes(format))
      .map(({ file, width, height }) => ({ path: pathOf(file), width, height }));
  const { width, height } = kept.copy;
  const fallback = kept.forms.length > 0 ? inFormat('jpeg', 'png') : [{ path, width, height }];
  const card = pathOf(kept.card);
  const copyOf = (at: SitePath, file: string): SiteFile => ({ path: at, ...kept.source(file) });
  return {
    path,
    picture: { avif: inFormat('avif'), webp: inFormat('webp'), fallback, card },
    files: [
      copyOf(path, kept.copy.file),
      copyOf(card, kept.card),
      ...kept.forms.map(({ file }) => copyOf(pathOf(file), file)),
    ],
  };
};

/** Errors of sharp come from the picture; those of the file system (a full disk) do not. */
const isFileSystemFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

const makePicture = async (
  source: PictureSource,
  media: MediaFile,
  file: string,
  cacheFolder: string,
): Promise<MadePicture | undefined> => {
  const bytes = readSeen(file, media);
  try {
    return madePicture(
      source.name,
      stemOf(source, bytes),
      await keptPicture(bytes, source, cacheFolder),
    );
  } catch (error) {
    if (isFileSystemFault(error)) throw error;
    return undefined;
  }
};

/**
 * Makes all versions of every picture: AVIF, WebP and JPEG or PNG at 360 and 720 px, a card for
 * social networks, and a copy without metadata for the original's address. An animated picture
 * has no versions besides itself. What was made once comes from the cache.
 * @throws on errors of the disk, never on those of a picture
 */
export const makePictures = async (
  media: readonly MediaFile[],
  contentFolder: string,
  cacheFolder: string,
  { onPicture, paper = pictureSettings.paper }: PictureOptions = {},
): Promise<MadePictures> => {
  const pictures = media.filter(({ size }) => size);
  const made = await twoAtATime(pictures, async (one) => {
    const picture = await makePicture(
      { name: one.name, paper },
      one,
      join(contentFolder, 'media', one.name),
      cacheFolder,
    );
    onPicture?.();
    return picture;
  });
  const sound = made.filter((one) => one !== undefined);
  return {
    pictures: new Map(sound.map(({ path, picture }) => [path, picture])),
    files: sound.flatMap(({ files }) => files),
    unreadable: pictures.flatMap(({ name }, index) => (made[index] === undefined ? name : [])),
  };
};

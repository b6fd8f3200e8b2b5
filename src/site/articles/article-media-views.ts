import type { MediaFile } from '../../content/content.ts';
import type { Attachment } from '../../content/schema/article-media-schema.ts';
import type { PictureView } from '../../html/picture.ts';
import type { NewsArticle } from '../../newsroom/newsroom.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import type { PictureViews } from './picture-views.ts';
import type { SiteMaterials } from '../site-materials.ts';

/** The picture at the head of an article. */
export interface LeadImageView {
  readonly picture: PictureView;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** A file that is heard or downloaded. */
export interface FileView {
  readonly href: Href;
  /** Its ending in capitals, as `PDF`. */
  readonly type: string;
  /** Absent where the file is not there, which is a fault. */
  readonly bytes: number | undefined;
}

export interface AudioView extends FileView {
  readonly seconds: number | undefined;
}

export interface AttachmentView extends FileView {
  readonly title: string;
}

/** What the views of media are made from. */
export interface KnownMedia {
  readonly bytes: ReadonlyMap<string, number>;
  readonly pictures: PictureViews;
  readonly facts: SiteMaterials['facts'];
}

export const bytesByPath = (media: readonly MediaFile[]): ReadonlyMap<string, number> =>
  new Map(media.map(({ name, bytes }) => [sitePaths.media(name), bytes]));

export const leadImageView = (
  { image }: NewsArticle,
  { pictures }: KnownMedia,
): LeadImageView | undefined => {
  const picture = image && pictures.get(image.file);
  return picture && { picture, alt: image.alt, caption: image.caption, credit: image.credit };
};

export const fileView = (
  path: Attachment['file'],
  { bytes }: KnownMedia,
  { link }: PageFrames,
): FileView => ({
  href: link(path),
  type: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
  bytes: bytes.get(path),
});

export const audioView = (
  { audio }: NewsArticle,
  knownMedia: KnownMedia,
  frames: PageFrames,
): AudioView | undefined =>
  audio && { ...fileView(audio, knownMedia, frames), seconds: knownMedia.facts.seconds.get(audio) };

export const attachmentViews = (
  { attachments }: NewsArticle,
  knownMedia: KnownMedia,
  frames: PageFrames,
): AttachmentView[] =>
  attachments.map(({ file, title }) => ({ ...fileView(file, knownMedia, frames), title }));

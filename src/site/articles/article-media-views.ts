import type { Attachment } from '../../content/schema/article-media-schema.ts';
import type { PictureView } from '../../html/picture.ts';
import type { Href } from '../../url/site-path.ts';
import { isRemoteSound, soundHref, type SoundAddress } from '../../url/sound-address.ts';
import type { PageFrames } from '../page-frame.ts';
import type { ShownArticle } from '../context/article-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';

/** The picture at the head of an article. */
export interface LeadImageView {
  readonly picture: PictureView;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** A file to listen to or to download. */
export interface FileView {
  readonly href: Href;
  /** The file extension in capitals, for example `PDF`. */
  readonly type: string;
  /** Absent if the file is missing, which is a fault. */
  readonly bytes: number | undefined;
}

/** A copy of a sound for slow networks. */
export interface SmallSoundView {
  readonly href: Href;
  /** Computed from the length of the sound. */
  readonly bytes: number;
}

export interface AudioView extends FileView {
  readonly seconds: number | undefined;
  readonly small?: SmallSoundView | undefined;
  /** On the sound host: browsers open it instead of saving it, and it cannot be kept offline. */
  readonly isRemote?: true | undefined;
}

export interface AttachmentView extends FileView {
  readonly title: string;
}

type Media = Pick<SiteQuestions, 'picture' | 'mediaFile'>;

export const leadImageView = (
  { image }: Pick<ShownArticle, 'image'>,
  { picture: pictureAt }: Pick<Media, 'picture'>,
): LeadImageView | undefined => {
  const picture = image && pictureAt(image.file);
  return picture && { picture, alt: image.alt, caption: image.caption, credit: image.credit };
};

export const fileView = (
  path: Attachment['file'] | SoundAddress,
  { mediaFile }: Pick<Media, 'mediaFile'>,
  { link }: Pick<PageFrames, 'link'>,
): FileView => ({
  href: soundHref(path, link),
  type: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
  bytes: mediaFile(path)?.bytes,
});

export const audioView = (
  { audio }: Pick<ShownArticle, 'audio'>,
  media: Pick<Media, 'mediaFile'>,
  frames: PageFrames,
): AudioView | undefined => {
  if (audio === undefined) return undefined;
  const { seconds, small } = media.mediaFile(audio) ?? {};
  return {
    ...fileView(audio, media, frames),
    seconds,
    isRemote: isRemoteSound(audio) || undefined,
    small: small && { href: frames.link(small.path), bytes: small.bytes },
  };
};

export const attachmentViews = (
  attachments: readonly Attachment[],
  media: Pick<Media, 'mediaFile'>,
  frames: PageFrames,
): AttachmentView[] =>
  attachments.map(({ file, title }) => ({ ...fileView(file, media, frames), title }));

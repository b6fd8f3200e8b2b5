import type { PictureView } from '../../html/picture.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SmallSound } from '../../media/media-facts.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { pictureViews } from '../articles/picture-views.ts';
import type { SiteAssets, SiteMaterials } from '../site-materials.ts';
import { lazily } from './lazily.ts';

/** Facts about a file of `media/`. */
export interface MediaAnswer {
  readonly bytes: number;
  /** The duration of a sound file, if it is known. */
  readonly seconds: number | undefined;
  /** The small copy of a sound. */
  readonly small: SmallSound | undefined;
  /** The social card made from the picture. */
  readonly card: SitePath | undefined;
}

/** Questions about files; a path begins with `/media/`. */
export interface MediaQuestions {
  readonly picture: (path: string) => PictureView | undefined;
  /** `undefined` if the file does not exist, which is a fault. */
  readonly mediaFile: (path: string) => MediaAnswer | undefined;
  /** The address of a script, with a content hash in its name; absent in checks. */
  readonly script: (name: keyof SiteAssets) => SitePath | undefined;
}

export const mediaAnswers = (
  { media, site }: Pick<Newsroom, 'media' | 'site'>,
  { assets, facts }: SiteMaterials,
): MediaQuestions => {
  const pictures = lazily(() => pictureViews(media, facts, site.baseUrl));
  const bytes = lazily(
    () => new Map(media.map((each) => [sitePaths.media(each.name), each.bytes])),
  );
  return {
    picture: (path) => pictures().get(path),
    mediaFile: (path) => {
      const size = bytes().get(path as SitePath);
      return size === undefined
        ? undefined
        : {
            bytes: facts.sounds.get(path)?.bytes ?? size,
            seconds: facts.sounds.get(path)?.seconds,
            small: facts.sounds.get(path)?.small,
            card: facts.pictures.get(path)?.card,
          };
    },
    script: (name) => assets?.[name],
  };
};

import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { PictureView } from '../../html/picture.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { SmallSound } from '../../media/media-facts.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { isRemoteSound, type RemoteSound, type SoundAddress } from '../../url/sound-address.ts';
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
  /** A sound may be one on the sound host. `undefined` if there is no such file. */
  readonly mediaFile: (path: string) => MediaAnswer | undefined;
  /** The day from which a sound on the sound host is gone, because its time is over. */
  readonly soundGoneOn: (address: SoundAddress) => CalendarDate | undefined;
  /** The address of a script, with a content hash in its name; absent in checks. */
  readonly script: (name: keyof SiteAssets) => SitePath | undefined;
}

export const mediaAnswers = (
  { media, remoteSounds, site }: Pick<Newsroom, 'media' | 'remoteSounds' | 'site'>,
  { assets, facts }: SiteMaterials,
): MediaQuestions => {
  const pictures = lazily(() => pictureViews(media, facts, site.baseUrl));
  const bytes = lazily(
    () => new Map(media.map((each) => [sitePaths.media(each.name), each.bytes])),
  );
  return {
    picture: (path) => pictures().get(path),
    mediaFile: (path) => {
      const remote = remoteSounds.get(path as RemoteSound);
      if (remote) {
        return 'bytes' in remote ? { ...remote, small: undefined, card: undefined } : undefined;
      }
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
    soundGoneOn: (address) => {
      const remote = isRemoteSound(address) ? remoteSounds.get(address) : undefined;
      return remote && 'goneOn' in remote ? remote.goneOn : undefined;
    },
    script: (name) => assets?.[name],
  };
};

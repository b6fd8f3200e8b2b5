import type { Newsroom } from '../newsroom/newsroom.ts';
import type { SiteContext } from '../site/site-context.ts';
import { sitePaths } from '../url/site-path.ts';

/**
 * The size of each file that pages and feeds name. Sounds are published without their tags; those on
 * the sound host are as the content says.
 */
export const publishedBytes = (
  { media, remoteSounds }: Pick<Newsroom, 'media' | 'remoteSounds'>,
  { mediaFile }: Pick<SiteContext, 'mediaFile'>,
): ReadonlyMap<string, number> =>
  new Map<string, number>([
    ...media.map(({ name, bytes }) => {
      const path = sitePaths.media(name);
      return [path, mediaFile(path)?.bytes ?? bytes] as const;
    }),
    ...[...remoteSounds].flatMap(([address, sound]) =>
      'bytes' in sound ? [[address, sound.bytes] as const] : [],
    ),
  ]);

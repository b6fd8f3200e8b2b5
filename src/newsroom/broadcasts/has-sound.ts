import { sitePaths } from '../../url/site-path.ts';
import { isRemoteSound } from '../../url/sound-address.ts';
import type { Newsroom } from '../newsroom.ts';
import type { NewsBroadcast } from './news-broadcasts.ts';

const names = new WeakMap<Newsroom['media'], ReadonlySet<string>>();

/** Whether the sound file of a broadcast can be heard; it may have been removed, or be too old. */
export const hasSound = (
  { audio }: Pick<NewsBroadcast, 'audio'>,
  { media, remoteSounds }: Pick<Newsroom, 'media' | 'remoteSounds'>,
): boolean => {
  if (audio === undefined) return false;
  if (isRemoteSound(audio)) {
    const sound = remoteSounds.get(audio);
    return sound !== undefined && 'bytes' in sound;
  }
  const known = names.get(media) ?? new Set(media.map(({ name }) => sitePaths.media(name)));
  names.set(media, known);
  return known.has(audio);
};

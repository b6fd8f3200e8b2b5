import { sitePaths } from '../../url/site-path.ts';
import type { Newsroom } from '../newsroom.ts';
import type { NewsBroadcast } from './news-broadcasts.ts';

const names = new WeakMap<Newsroom['media'], ReadonlySet<string>>();

/** Whether the sound file of a broadcast is there; it may have been removed. */
export const hasSound = (
  { audio }: Pick<NewsBroadcast, 'audio'>,
  { media }: Pick<Newsroom, 'media'>,
): boolean => {
  if (audio === undefined) return false;
  const known = names.get(media) ?? new Set(media.map(({ name }) => sitePaths.media(name)));
  names.set(media, known);
  return known.has(audio);
};

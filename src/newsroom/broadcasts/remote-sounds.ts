import type { Article, Broadcast } from '../../content/content.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { isRemoteSound, type RemoteSound } from '../../url/sound-address.ts';
import type { ExpiredSound } from './expired-sounds.ts';

/** What the content says of a sound on the sound host. */
export type RemoteSoundState =
  | { readonly bytes: number; readonly seconds: number }
  /** Its time is over: pages say so, and no page leads to it. */
  | { readonly goneOn: CalendarDate };

/** The sounds on the sound host, by their addresses. */
export const remoteSounds = (
  texts: readonly Pick<Article | Broadcast, 'audio' | 'audioFile'>[],
  expired: readonly ExpiredSound[],
): ReadonlyMap<RemoteSound, RemoteSoundState> => {
  const sounds = new Map<RemoteSound, RemoteSoundState>();
  for (const { audio, audioFile } of texts) {
    if (audio === undefined || !audioFile || !isRemoteSound(audio)) continue;
    sounds.set(audio, { bytes: audioFile.bytes, seconds: audioFile.length });
  }
  for (const { file, date } of expired) {
    if (isRemoteSound(file)) sounds.set(file, { goneOn: date });
  }
  return sounds;
};

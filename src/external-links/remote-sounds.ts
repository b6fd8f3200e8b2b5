import type { Content, Locators } from '../content/content.ts';
import type { Place } from '../content/problem.ts';
import type { RemoteFile } from '../content/schema/remote-file-schema.ts';
import { isRemoteSound } from '../url/sound-address.ts';

/** A sound on the sound host, with what the content says of it. */
export interface RemoteSoundPlace extends Place {
  readonly url: string;
  /** Absent if the content does not say it yet, which is a fault. */
  readonly facts: RemoteFile | undefined;
}

/**
 * The sounds that articles and broadcasts have on the sound host; no other host is asked.
 *
 * @param gone addresses of sounds whose time is over
 */
export const remoteSoundPlaces = (
  { articles, broadcasts, site }: Pick<Content, 'articles' | 'broadcasts' | 'site'>,
  locators: Locators,
  gone: ReadonlySet<string>,
): RemoteSoundPlace[] =>
  [...articles, ...broadcasts].flatMap(({ file, audio, audioFile, withdrawn }) => {
    const at = locators.get(file)?.valueAt(['audio']);
    if (!at || audio === undefined || !isRemoteSound(audio) || withdrawn) return [];
    const isKnownHost = new URL(audio).origin === site.soundHost;
    return isKnownHost && !gone.has(audio) ? [{ ...at, url: audio, facts: audioFile }] : [];
  });

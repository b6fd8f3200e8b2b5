import { attempt } from '../page/attempt.ts';
import { chapterLinks, momentOf } from './chapters.ts';
import { play, seek } from './seek.ts';

const nextChapter = (sound: HTMLAudioElement): number | undefined =>
  chapterLinks()
    .map(momentOf)
    .find((at) => at > sound.currentTime + 1);

/** The chapter that is heard begins again; within its first seconds, the one before it. */
const previousChapter = (sound: HTMLAudioElement): number =>
  chapterLinks()
    .map(momentOf)
    .reduce((before, at) => (at < sound.currentTime - 3 ? at : before), 0);

/** Title and buttons on the lock screen and on headphones; a browser may know only some of them. */
export const offerLockScreen = (player: HTMLElement, sound: HTMLAudioElement): void => {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  if (!session || !('MediaMetadata' in window)) return;
  const actions: Partial<Record<MediaSessionAction, (details: MediaSessionActionDetails) => void>> =
    {
      play: () => play(sound),
      pause: () => sound.pause(),
      seekbackward: ({ seekOffset }) => seek(sound, sound.currentTime - (seekOffset || 15)),
      seekforward: ({ seekOffset }) => seek(sound, sound.currentTime + (seekOffset || 15)),
      seekto: ({ seekTime }) => {
        if (typeof seekTime === 'number') seek(sound, seekTime);
      },
      previoustrack: () => seek(sound, previousChapter(sound)),
      nexttrack: () => {
        const at = nextChapter(sound);
        if (at !== undefined) seek(sound, at);
      },
    };
  sound.addEventListener('play', () => {
    const { title = '', album = '' } = player.dataset;
    session.metadata = new MediaMetadata({ title, album, artist: album });
    for (const [name, act] of Object.entries(actions)) {
      attempt(() => session.setActionHandler(name as MediaSessionAction, act));
    }
  });
};

import { attempt } from '../page/attempt.ts';

const name = 'nghe';

/** One sound plays at a time: on this page, and in all open pages of the site. */
export const onlyOnePlays = (sound: HTMLAudioElement): void => {
  /** Safari has none before 15.4. */
  const otherPages = attempt(() => new BroadcastChannel(name));
  sound.addEventListener('play', () => {
    for (const other of document.querySelectorAll('audio')) if (other !== sound) other.pause();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    otherPages?.postMessage('play');
  });
  otherPages?.addEventListener('message', () => sound.pause());
};

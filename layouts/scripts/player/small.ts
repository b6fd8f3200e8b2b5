import { play, seek } from './seek.ts';

/** Missing in TypeScript's library, because only Chromium has it. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

const savesData = (): boolean => (navigator as Connection).connection?.saveData === true;

/** Plays the small copy in the same player, from the moment that is heard. */
const change = (sound: HTMLAudioElement, href: string): void => {
  const { currentTime } = sound;
  sound.src = href;
  if (currentTime > 0) seek(sound, currentTime);
};

/**
 * The link to the small copy of a sound changes the player to it; a browser that saves data begins
 * with it.
 */
export const offerSmall = (player: HTMLElement, sound: HTMLAudioElement): void => {
  const link = player.querySelector<HTMLAnchorElement>('a[data-small]');
  if (!link) return;
  if (savesData()) change(sound, link.href);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (sound.src !== link.href) change(sound, link.href);
    play(sound);
  });
};

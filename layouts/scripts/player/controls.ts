import { attempt } from '../page/attempt.ts';
import { play, seek } from './seek.ts';

const key = 'toc_do';

/** Keys that work while the player has the focus, as in other players. */
const keys: Readonly<Record<string, (sound: HTMLAudioElement) => void>> = {
  j: (sound) => seek(sound, sound.currentTime - 15),
  l: (sound) => seek(sound, sound.currentTime + 15),
  k: (sound) => (sound.paused ? play(sound) : sound.pause()),
};

const setSpeed = (sound: HTMLAudioElement, speed: number): void => {
  sound.defaultPlaybackRate = speed;
  sound.playbackRate = speed;
};

/** Jumps and speed; the speed is kept on this phone. */
export const offerControls = (player: HTMLElement, sound: HTMLAudioElement): void => {
  const bar = player.querySelector<HTMLElement>('[data-player-bar]');
  if (!bar) return;
  bar.hidden = false;
  for (const button of bar.querySelectorAll<HTMLElement>('[data-jump]')) {
    button.addEventListener('click', () =>
      seek(sound, sound.currentTime + Number(button.dataset['jump'])),
    );
  }
  const speed = bar.querySelector('select');
  if (speed) {
    const kept = attempt(() => localStorage.getItem(key));
    if ([...speed.options].some(({ value }) => value === kept)) speed.value = `${kept}`;
    setSpeed(sound, Number(speed.value));
    speed.addEventListener('change', () => {
      setSpeed(sound, Number(speed.value));
      attempt(() => localStorage.setItem(key, speed.value));
    });
  }
  player.addEventListener('keydown', (event) => {
    const { key: pressed, altKey, ctrlKey, metaKey, isComposing, target } = event;
    const act = Object.prototype.hasOwnProperty.call(keys, pressed) ? keys[pressed] : undefined;
    if (!act || altKey || ctrlKey || metaKey || isComposing) return;
    if (target instanceof HTMLSelectElement) return;
    event.preventDefault();
    act(sound);
  });
};

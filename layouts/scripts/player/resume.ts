import { attempt } from '../page/attempt.ts';
import { play, seek } from './seek.ts';

/** Seconds between two notes of the moment, and from either end within which nothing is kept. */
const [pace, edge] = [5, 10] as const;

const timeText = (seconds: number): string => {
  const parts = [Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60].map((part) =>
    `${part}`.padStart(2, '0'),
  );
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
};

/** Keeps the moment at which one stopped, on this phone only, and goes on from there. */
export const resumeLater = (player: HTMLElement, sound: HTMLAudioElement): void => {
  const key = `nghe ${new URL(sound.src).pathname}`;
  let noted = 0;
  const note = (): void => {
    const { currentTime, duration } = sound;
    noted = currentTime;
    const isAtEdge = currentTime < edge || currentTime > duration - edge;
    attempt(() =>
      isAtEdge ? localStorage.removeItem(key) : localStorage.setItem(key, `${currentTime}`),
    );
  };
  sound.addEventListener('timeupdate', () => {
    if (Math.abs(sound.currentTime - noted) >= pace) note();
  });
  for (const stop of ['pause', 'ended']) sound.addEventListener(stop, note);
  const stopped = Number(attempt(() => localStorage.getItem(key)));
  const button = player.querySelector<HTMLElement>('[data-resume]');
  if (!(stopped >= edge)) return;
  const forget = (): void => {
    if (button) button.hidden = true;
  };
  /** Unless one chose another moment first. */
  sound.addEventListener(
    'play',
    () => {
      if (button?.hidden === false && sound.currentTime < 1) seek(sound, stopped);
      forget();
    },
    { once: true },
  );
  sound.addEventListener('seeking', forget, { once: true });
  if (!button) return;
  button.textContent = `${button.dataset['resume']}`.replace('{time}', timeText(stopped));
  button.hidden = false;
  button.addEventListener('click', () => {
    seek(sound, stopped);
    play(sound);
    sound.focus();
  });
};

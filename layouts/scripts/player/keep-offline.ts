import { keepSound, keptSounds, removeSound, soundsCanBeKept } from '../kept-sounds.ts';

/** The button that keeps a sound on this device, or removes it again; the small copy if there is one. */
export const offerKeeping = async (player: HTMLElement, sound: HTMLAudioElement): Promise<void> => {
  const button = player.querySelector<HTMLButtonElement>('[data-keep]');
  if (!button || !soundsCanBeKept()) return;
  const { href } = player.querySelector<HTMLAnchorElement>('a[data-small]') ?? { href: sound.src };
  const { keep = '', remove = '', failed = '' } = button.dataset;
  let isKept = (await keptSounds()).some(({ url }) => url === href);
  const show = (text = isKept ? remove : keep): void => {
    button.textContent = text;
    button.disabled = false;
    button.hidden = false;
  };
  /** What is on this device is played from there. */
  if (isKept && sound.src !== href && sound.paused) sound.src = href;
  show();
  button.addEventListener('click', () => {
    button.disabled = true;
    const title = `${player.dataset['title']}`;
    const done = isKept
      ? removeSound(href)
      : keepSound({ url: href, title, page: location.pathname });
    void done.then(
      () => {
        isKept = !isKept;
        return show();
      },
      () => show(failed),
    );
  });
};

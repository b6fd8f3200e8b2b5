import { keptSounds, removeSound, soundsCanBeKept, type KeptSound } from '../kept-sounds.ts';

const entryFor = ({ url, title, page }: KeptSound, words: DOMStringMap): HTMLLIElement => {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = page;
  link.textContent = title;
  const sound = document.createElement('audio');
  sound.controls = true;
  sound.preload = 'none';
  sound.src = url;
  sound.setAttribute('aria-label', title);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${words['remove']}`;
  button.setAttribute('aria-label', `${words['remove']}: ${title}`);
  button.addEventListener('click', () => {
    void removeSound(url).then(() => entry.remove());
  });
  entry.append(link, sound, button);
  return entry;
};

/** Fills the offline page's `<ul data-saved-sounds>` and unhides its section once it has an entry. */
export const listSavedSounds = async (): Promise<void> => {
  const list = document.querySelector<HTMLElement>('[data-saved-sounds]');
  if (!list || !soundsCanBeKept()) return;
  const sounds = await keptSounds();
  if (sounds.length === 0) return;
  list.append(...sounds.map((sound) => entryFor(sound, list.dataset)));
  list.closest('[hidden]')?.removeAttribute('hidden');
};

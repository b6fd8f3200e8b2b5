import { play, seek } from './seek.ts';

/** The links to the moments of a sound, in order. */
export const chapterLinks = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('a[data-at]'),
];

export const momentOf = (link: HTMLElement): number => Number(link.dataset['at']);

/** Links to moments play the sound of this page, and the item that is heard is marked. */
export const followChapters = (sound: HTMLAudioElement): void => {
  const links = chapterLinks();
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      seek(sound, momentOf(link));
      play(sound);
    });
  }
  /** `#luc_95`, the address under which an article names its item. */
  const followAddress = (): void => {
    const named = links.find((link) => location.hash === `#luc_${momentOf(link)}`);
    if (named) seek(sound, momentOf(named));
  };
  window.addEventListener('hashchange', followAddress);
  followAddress();
  sound.addEventListener('timeupdate', () => {
    let current: HTMLElement | undefined;
    for (const link of links) if (momentOf(link) <= sound.currentTime + 0.3) current = link;
    for (const link of links) {
      const item = link.closest('li');
      item?.classList.toggle('is-playing', link === current);
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
};

import { followChapters } from './player/chapters.ts';
import { offerControls } from './player/controls.ts';
import { offerKeeping } from './player/keep-offline.ts';
import { offerLockScreen } from './player/lock-screen.ts';
import { onlyOnePlays } from './player/only-one.ts';
import { resumeLater } from './player/resume.ts';
import { offerSmall } from './player/small.ts';

/*
 * The script of pages with a sound. Without it the browser's own player and the links to the moments of a sound work.
 */

for (const player of document.querySelectorAll<HTMLElement>('[data-player]')) {
  const sound = player.querySelector('audio');
  if (!sound) continue;
  onlyOnePlays(sound);
  offerControls(player, sound);
  resumeLater(player, sound);
  offerSmall(player, sound);
  void offerKeeping(player, sound).catch(() => undefined);
  followChapters(sound);
  offerLockScreen(player, sound);
}

import { html, type Html } from '../../../src/html/html.ts';
import type { AudioView, SmallSoundView } from '../../../src/site/articles/article-media-views.ts';
import type { Words } from '../../words/words.ts';

/** What the player says about its sound. */
export interface PlayedSound {
  readonly sound: AudioView;
  /** The name of the sound, for the lock screen and for screen readers. */
  readonly title: string;
  /** The name of the series. */
  readonly album: string;
}

const speeds = [0.75, 1, 1.25, 1.5, 2] as const;

/** The link plays the copy in the player; without a script the browser opens it. */
const smallCopy = ({ href, bytes }: SmallSoundView, words: Words): Html =>
  html` <a href="${href}" data-small>${words.player.small}</a> <span class="file-facts">(${words.about(words.fileSize(bytes))})</span>`;

/**
 * The browser's own player, whole without a script; the script of these pages adds speed, jumps, chapters and the
 * place where one stopped.
 */
export const soundPlayer = ({ sound, title, album }: PlayedSound, words: Words): Html => {
  const { href, type, bytes, seconds, small, isRemote } = sound;
  const facts = words.fileFacts([type, bytes !== undefined && words.fileSize(bytes)]);
  return html`<div class="player" data-player data-title="${title}" data-album="${album}">
${seconds !== undefined && html`<p class="player-length"><strong>${words.duration(seconds)}</strong></p>\n`}<audio controls preload="none" src="${href}" aria-label="${title}"></audio>
<div class="player-bar" data-player-bar hidden>
<button type="button" data-resume="${words.player.resume}" hidden></button>
<button type="button" data-jump="-15">${words.player.back}</button>
<button type="button" data-jump="15">${words.player.ahead}</button>
<label>${words.player.speed}<select>
${speeds.map(
  (
    speed,
  ) => html`<option value="${speed}"${speed === 1 && html` selected`}>${words.player.times(speed)}</option>
`,
)}</select></label>
${!isRemote && html`<button type="button" data-keep="${words.player.keep}" data-remove="${words.player.remove}" data-failed="${words.player.failed}" hidden></button>`}
</div>
<p class="player-files"><a href="${href}" download>${words.downloadAudio}</a> <span class="file-facts">(${facts})</span>${small && smallCopy(small, words)}</p>
</div>`;
};

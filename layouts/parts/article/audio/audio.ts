import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/**
 * The broadcast of an article: the browser's own player, which loads nothing until it is started.
 */
export const audio = part('audio', { styles: ['box', 'audio'] }, (sound, { words }) => {
  if (!sound) return false;
  const { href, type, bytes, seconds, small } = sound;
  const facts = words.fileFacts([
    type,
    seconds !== undefined && words.duration(seconds),
    bytes !== undefined && words.fileSize(bytes),
  ]);
  return html`<section class="box audio" aria-labelledby="nghe_bai">
<h2 id="nghe_bai">${words.listen}</h2>
<audio controls preload="none" src="${href}"></audio>
<p><a href="${href}" download>${words.downloadAudio}</a> <span class="file-facts">(${facts})</span>${small && html` <a href="${small.href}">${words.player.small}</a> <span class="file-facts">(${words.about(words.fileSize(small.bytes))})</span>`}</p>
</section>`;
});

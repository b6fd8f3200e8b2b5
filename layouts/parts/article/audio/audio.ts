import { html, type Html } from '../../../../src/html/html.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import { text } from '../../../words/vi/vi.ts';

/** The broadcast of an article: the browser's own player, which loads nothing until it is asked to. */
export const audio = (sound: ArticleView['audio']): Html | false => {
  if (!sound) return false;
  const { href, type, bytes, seconds } = sound;
  const facts = text.fileFacts([
    type,
    seconds !== undefined && text.duration(seconds),
    bytes !== undefined && text.fileSize(bytes),
  ]);
  return html`<section class="audio" aria-labelledby="nghe_bai">
<h2 id="nghe_bai">${text.listen}</h2>
<audio controls preload="none" src="${href}"></audio>
<p><a href="${href}" download>${text.downloadAudio}</a> <span class="file-facts">(${facts})</span></p>
</section>`;
};

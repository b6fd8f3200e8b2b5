import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Files to download, each with its type and size. */
export const attachments = part(
  'attachments',
  { styles: ['box'] },
  (files, { words }) =>
    files.length > 0 &&
    html`<section class="box attachments" aria-labelledby="tai_lieu">
<h2 id="tai_lieu">${words.attachments}</h2>
<ul class="links">
${files.map(
  ({ href, title, type, bytes }) =>
    html`<li><a href="${href}" download>${title}</a> <span class="file-facts">(${words.fileFacts([type, bytes !== undefined && words.fileSize(bytes)])})</span></li>\n`,
)}</ul>
</section>`,
);

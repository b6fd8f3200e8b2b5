import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** At the top of every page of a preview, so that nobody takes it for the public site. */
export const previewNote = part(
  'previewNote',
  { styles: ['siteNote'] },
  ({ isPreview }, { words }) =>
    isPreview && html`<div class="site-note"><p class="wrap">${words.preview}</p></div>\n`,
);

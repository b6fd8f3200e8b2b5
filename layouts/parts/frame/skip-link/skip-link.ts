import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** For those who go by keyboard or by ear: past what stands on every page. */
export const skipLink = part(
  'skipLink',
  { styles: ['skipLink'] },
  (_view, { words }) => html`<a class="skip-link" href="#noi_dung">${words.skipToContent}</a>`,
);

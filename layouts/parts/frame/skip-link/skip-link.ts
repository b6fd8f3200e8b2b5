import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Lets users of keyboards and screen readers skip what every page repeats. */
export const skipLink = part(
  'skipLink',
  { styles: ['skipLink'] },
  (_view, { words }) => html`<a class="skip-link" href="#noi_dung">${words.skipToContent}</a>`,
);

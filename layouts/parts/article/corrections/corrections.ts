import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

/** The corrections of an article. */
export const corrections = part(
  'corrections',
  { styles: ['box', 'corrections'] },
  (list, { words }) =>
    list.length > 0 &&
    html`<section class="box corrections" aria-labelledby="dinh_chinh">
<h2 id="dinh_chinh">${words.corrections}</h2>
${list.map((each) => html`<p>${date(each.date)}: ${each.text}</p>\n`)}</section>`,
);

import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** A word in a rounded frame. */
export const badge = part(
  'badge',
  { styles: ['badges'] },
  (said) => html` <span class="badge">${said}</span>`,
);

/** The labels of an article, in words. */
export const badges = part('badges', { styles: ['badges'] }, (list, { words }) =>
  list.map((each) => html` <span class="badge">${words.badges[each]}</span>`),
);

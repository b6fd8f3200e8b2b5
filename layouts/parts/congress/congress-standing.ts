import { html, type Html } from '../../../src/html/html.ts';
import type { CongressView } from '../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../words/words.ts';
import { congressWhen } from './congress-when.ts';

/**
 * `Đã hoàn thành: 06/03/2020`, `Dự kiến: tháng 8/2020`; the time of a postponed congress is only a
 * plan.
 */
export const congressStanding = (
  { status, when }: Pick<CongressView, 'status' | 'when'>,
  words: Words,
): Html => {
  const said = words.congressStatus(status);
  if (status === 'tam-dung' || status === 'hoan') {
    return html`${said} (${words.planned.toLowerCase()}: ${congressWhen(when)})`;
  }
  const isSaid = status === 'du-kien';
  return html`${said}: ${congressWhen(when.filter(({ isMark }) => !(isSaid && isMark)))}`;
};

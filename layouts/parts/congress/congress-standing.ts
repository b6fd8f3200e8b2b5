import { html, type Html } from '../../../src/html/html.ts';
import type { CongressView } from '../../../src/site/congresses/congress-view.ts';
import { text } from '../../words/vi/vi.ts';
import { congressWhen } from './congress-when.ts';

/** `Đã hoàn thành: 6/3/2020`, `Dự kiến: tháng 8/2020`; of one that is put off, its time is but a plan. */
export const congressStanding = ({ status, when }: Pick<CongressView, 'status' | 'when'>): Html => {
  const said = text.congressStatus(status);
  if (status === 'tam-dung' || status === 'hoan') {
    return html`${said} (${text.planned.toLowerCase()}: ${congressWhen(when)})`;
  }
  const isSaid = status === 'du-kien';
  return html`${said}: ${congressWhen(when.filter(({ isMark }) => !(isSaid && isMark)))}`;
};

import { html, type Html } from '../../../src/html/html.ts';
import type { ConsultationView } from '../../../src/site/consultations/consultation-view.ts';
import type { Words } from '../../words/words.ts';
import { date } from '../text/date.ts';

/** `Đang nhận góp ý, đến hết ngày 10/04/2020` */
export const consultationWhen = (
  { standing, opens, closes }: ConsultationView['consultation'],
  words: Words,
): Html => {
  const said = words.consultationStandings[standing];
  if (standing === 'closed') return html`${said} ${words.onDay} ${date(closes)}`;
  return standing === 'open'
    ? html`${said}, ${words.untilDay} ${date(closes)}`
    : html`${said} ${words.fromDay} ${date(opens)} ${words.untilDay} ${date(closes)}`;
};

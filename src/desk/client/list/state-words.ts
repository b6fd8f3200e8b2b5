import { dateInWords } from '../../form/date-words.ts';
import type { ListedText } from '../../overview/overview.ts';
import { element } from '../page/element.ts';

const states: Readonly<Record<ListedText['state'], readonly [sign: string, words: string]>> = {
  draft: ['', 'Nháp'],
  scheduled: ['clock', 'Hẹn giờ'],
  published: ['live', 'Đã lên trang'],
  expired: ['', 'Đã hết hạn'],
  withdrawn: ['', 'Đã gỡ'],
};

/** The state of a text: a shape and a word. */
export const stateWords = ({ state, from }: ListedText): HTMLElement => {
  const [sign, words] = states[state];
  const when = state === 'scheduled' && from ? ` ${dateInWords(from.slice(0, 16))}` : '';
  return element('span', { class: `state ${sign}` }, `${words}${when}`);
};

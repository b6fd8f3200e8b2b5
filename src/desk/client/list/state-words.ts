import type { ArticleState } from '../../../editorial/article-states.ts';
import { momentInWords } from '../../form/vietnam-time.ts';
import type { LastStep, ListedText } from '../../overview/overview.ts';
import { element } from '../page/element.ts';

const states: Readonly<Record<ArticleState, readonly [sign: string, words: string]>> = {
  draft: ['', 'Nháp'],
  returned: ['back', 'Bị trả lại'],
  waiting: ['sent', 'Chờ duyệt'],
  changed: ['back', 'Sửa sau khi duyệt'],
  byAuthor: ['back', 'Cần người khác duyệt'],
  approved: ['ready', 'Đã duyệt'],
  scheduled: ['clock', 'Hẹn giờ'],
  published: ['live', 'Đã lên trang'],
  corrected: ['live', 'Có đính chính'],
  expired: ['', 'Đã hết hạn'],
  withdrawn: ['', 'Đã gỡ'],
};

/** A state in a word. */
export const shortState = (state: ArticleState): string => states[state][1];

const did: Readonly<Record<string, string>> = {
  'gui-duyet': 'gửi',
  'rut-ve': 'lấy về',
  'tra-lai': 'trả lại',
  duyet: 'duyệt',
};

/** Who did the last step, while it still matters. */
const whoAndWhen = ({ step, by, at }: LastStep, now: string): HTMLElement =>
  element('small', { class: 'faint' }, `${by} ${did[step] ?? step} ${momentInWords(at, now)}`);

const mattering: ReadonlySet<ArticleState> = new Set([
  'returned',
  'waiting',
  'changed',
  'byAuthor',
  'approved',
]);

/** The state of a text: a shape and a word, with who brought it there. */
export const stateWords = (
  { state, from, last }: ListedText,
  now: string,
): readonly HTMLElement[] => {
  const [sign, words] = states[state];
  const when = state === 'scheduled' && from ? ` ${momentInWords(from, now)}` : '';
  return [
    element('span', { class: `state ${sign}` }, `${words}${when}`),
    ...(last && mattering.has(state) ? [whoAndWhen(last, now)] : []),
  ];
};

import type { ArticleState } from '../../../editorial/article-states.ts';
import type { ReviewChange } from '../../../editorial/review-changes.ts';
import { momentInWords } from '../../form/vietnam-time.ts';
import type { ReviewOfText } from '../../overview/review-of-text.ts';

/** The words of the button of each change; "…" announces a question. */
export const changeWords: Readonly<Record<ReviewChange, string>> = {
  send: 'Gửi duyệt…',
  takeBack: 'Lấy về sửa',
  return: 'Trả lại, kèm lời nhắn…',
  approve: 'Duyệt bài…',
  publish: 'Đăng…',
  draft: 'Đưa về nháp',
  correct: 'Thêm đính chính…',
  withdraw: 'Gỡ bài…',
};

/** The stage of each state: draft, waiting, approved, on the site. */
const stages: Readonly<Record<ArticleState, number>> = {
  draft: 0,
  returned: 0,
  waiting: 1,
  changed: 1,
  byAuthor: 1,
  approved: 2,
  scheduled: 2,
  published: 3,
  corrected: 3,
  expired: 3,
  withdrawn: 3,
};

const stageWords = ['Nháp', 'Chờ duyệt', 'Đã duyệt', 'Lên trang'] as const;

/** Where a state needs other words than its stage has. */
const ownWords: { readonly [State in ArticleState]?: string } = {
  returned: 'Bị trả lại',
  changed: 'Sửa sau khi duyệt',
  byAuthor: 'Cần người khác duyệt',
  scheduled: 'Hẹn giờ',
  corrected: 'Có đính chính',
  expired: 'Hết hạn',
  withdrawn: 'Đã gỡ',
};

/** A stage on the way to the site. */
export interface Stage {
  readonly words: string;
  readonly at: 'done' | 'now' | 'later';
}

/** The stages of an article with the words of its state; without a review there are two. */
export const stagesOf = ({ state, steps, offered, appears, now }: ReviewOfText): Stage[] => {
  const isShort = steps.length === 0 && !['missing', 'waiting'].includes(state);
  const at = stages[state];
  const when = appears === undefined ? '' : ` ${momentInWords(appears, now)}`;
  const all = stageWords.map((words, index): Stage => {
    if (index !== at) return { words, at: index < at ? 'done' : 'later' };
    return { words: `${ownWords[state] ?? words}${when}`, at: 'now' };
  });
  return isShort && offered[0] !== 'send'
    ? all.filter(({ at: place }, index) => place === 'now' || index === 0 || index === 3)
    : all;
};

/** Something that the desk says about the review, in a bar. */
export interface ReviewNote {
  readonly kind: 'look' | 'good' | 'tell';
  readonly words: string;
}

type Said = (last: ReviewOfText['steps'][number], when: string) => ReviewNote;

const quoted = (note: string | undefined): string => (note === undefined ? '' : `: “${note}”`);

const said: { readonly [State in ArticleState]?: Said } = {
  waiting: ({ by, to, note }, when) => ({
    kind: 'tell',
    words: `${by} gửi${to === undefined ? ' duyệt' : ` ${to} duyệt`} lúc ${when}${quoted(note)}`,
  }),
  returned: ({ by, step, note }, when) => ({
    kind: step === 'rut-ve' ? 'tell' : 'look',
    words: `${by} ${step === 'rut-ve' ? 'lấy về sửa' : 'trả lại'} lúc ${when}${quoted(note)}`,
  }),
  changed: ({ by }, when) => ({
    kind: 'look',
    words: `Bài đã sửa sau khi ${by} duyệt lúc ${when}, nên lần duyệt ấy không còn hiệu lực. Cần duyệt lại.`,
  }),
  byAuthor: ({ by }) => ({
    kind: 'look',
    words: `${by} vừa viết hoặc gửi, vừa duyệt bài này. Đài quy định người khác duyệt: gửi duyệt lại.`,
  }),
  approved: ({ by, note }, when) => ({
    kind: 'good',
    words: `${by} duyệt lúc ${when}${quoted(note)}`,
  }),
};

/** What the last step means now; `undefined` if there is nothing to say. */
export const reviewNote = ({ state, steps, now }: ReviewOfText): ReviewNote | undefined => {
  const last = steps.at(-1);
  return last && said[state]?.(last, momentInWords(last.at, now));
};

const stepWords: Readonly<Record<string, string>> = {
  'gui-duyet': 'gửi duyệt',
  'rut-ve': 'lấy về sửa',
  'tra-lai': 'trả lại',
  duyet: 'duyệt',
};

/** All steps, the newest first. */
export const stepsInWords = ({ steps, now }: ReviewOfText): string[] =>
  steps
    .map(
      ({ by, step, at, to, note }) =>
        `${by} ${stepWords[step] ?? step}${to === undefined ? '' : `, gửi ${to}`}, ${momentInWords(at, now)}${quoted(note)}`,
    )
    .toReversed();

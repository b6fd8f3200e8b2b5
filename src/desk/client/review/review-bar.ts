import type { ReviewChange } from '../../../editorial/review-changes.ts';
import type { ReviewOfText } from '../../overview/review-of-text.ts';
import type { Opened } from '../editing/text-saver.ts';
import { getFrom, Refused, sendTo } from '../page/ask-desk.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { messageBar } from '../page/message-bar.ts';
import { askChange } from './ask-change.ts';
import { changeWords, reviewNote, stagesOf, stepsInWords, type Stage } from './review-words.ts';

/** What the bar needs from the page of an article. */
export interface ReviewPlace {
  /** Saves all words; the file as it is then. */
  readonly saved: () => Promise<{ readonly path: string; readonly base: string }>;
  readonly onChanged: (file: Opened) => void;
  readonly onFault: (bar: HTMLElement) => void;
}

/** Where an article is on its way, and the buttons that move it on. */
export interface ReviewBar {
  readonly stages: HTMLElement;
  readonly buttons: HTMLElement;
  /** The rarer changes. */
  readonly others: HTMLElement;
  readonly notes: HTMLElement;
  readonly refresh: (path: string) => Promise<void>;
}

const stage = ({ words, at }: Stage): HTMLElement =>
  element(
    'li',
    {
      class: at === 'done' ? 'done' : undefined,
      'aria-current': at === 'now' ? 'step' : undefined,
    },
    words,
  );

/** Rare changes are in the menu, however few there are. */
const rare: ReadonlySet<ReviewChange> = new Set(['draft', 'withdraw', 'takeBack']);

/** The steps so far, for those who want to know. */
const history = (review: ReviewOfText): HTMLElement | undefined =>
  review.steps.length < 2
    ? undefined
    : element(
        'details',
        { class: 'fold' },
        element('summary', {}, 'Các bước duyệt'),
        element('ul', {}, ...stepsInWords(review).map((words) => element('li', {}, words))),
      );

const noteNode = (review: ReviewOfText): HTMLElement | undefined => {
  const note = reviewNote(review);
  if (!note) return undefined;
  const sign = note.kind === 'tell' ? 'talk' : note.kind;
  return element(
    'div',
    { class: `bar ${note.kind}`, role: 'status' },
    icon(sign),
    element('span', {}, note.words),
  );
};

export const reviewBar = ({ saved, onChanged, onFault }: ReviewPlace): ReviewBar => {
  const stages = element('ol', { class: 'steps', 'aria-label': 'Bài đang ở bước' });
  const [buttons, others, notes] = [
    element('div', { class: 'buttons' }),
    element('div', { class: 'menu-part' }),
    element('div', { class: 'bars' }),
  ];
  const take = async (change: ReviewChange, review: ReviewOfText): Promise<void> => {
    try {
      const typed = await askChange(change, review);
      if (!typed) return;
      const body = { ...(await saved()), change, ...typed };
      const answer = await sendTo<{ text: Opened; review?: ReviewOfText }>('review', body);
      onChanged(answer.text);
      draw(answer.review);
      if (change === 'publish') location.assign('/dang');
      else buttons.querySelector('button')?.focus();
    } catch (error) {
      onFault(messageBar('must', error instanceof Refused ? error.message : String(error)));
    }
  };
  const draw = (review: ReviewOfText | undefined): void => {
    const offered = review?.offered ?? [];
    const one = (change: ReviewChange, attributes: { class?: string }): HTMLElement =>
      button(changeWords[change], () => review && void take(change, review), attributes);
    const shown = offered.filter((change) => !rare.has(change));
    stages.replaceChildren(...(review ? stagesOf(review).map(stage) : []));
    const live = review && ['published', 'corrected'].includes(review.state);
    buttons.replaceChildren(
      ...shown
        .map((change) => one(change, change === offered[0] && !live ? { class: 'main' } : {}))
        .toReversed(),
      ...(live || review?.state === 'withdrawn'
        ? [element('a', { class: 'button main', href: '/dang' }, 'Đăng…')]
        : []),
    );
    others.replaceChildren(
      ...offered
        .filter((change) => rare.has(change))
        .map((change) => one(change, { class: 'plain' })),
    );
    const said = review && [noteNode(review), history(review)].filter((each) => each !== undefined);
    notes.replaceChildren(...(said ?? []));
  };
  return {
    stages,
    buttons,
    others,
    notes,
    refresh: async (path) => {
      const { review } = await getFrom<{ review?: ReviewOfText }>('review', { path });
      draw(review);
    },
  };
};

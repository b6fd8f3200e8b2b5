import { momentInWords } from '../../form/vietnam-time.ts';
import type { PublishPageFacts } from '../../publishing/publish-state.ts';
import { getFrom, sendTo } from '../page/ask-desk.ts';
import { askFields } from '../page/ask-fields.ts';
import type { DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { deskTop } from '../page/top-bar.ts';
import { conflictView, type Chosen } from './conflict-view.ts';
import { doneView } from './done-view.ts';
import { heldView } from './held-view.ts';
import { progressView } from './progress-view.ts';
import { readyView } from './ready-view.ts';
import { tokenView } from './token-view.ts';

const soon = 400;
const later = 3000;

/** How long until the state is asked for again; `undefined` if nothing changes by itself. */
const pauseFor = (state: PublishPageFacts['state']): number | undefined => {
  if (state.kind === 'working') return soon;
  return state.kind === 'done' && state.seen === 'looking' ? later : undefined;
};

/** The page that publishes: what will change, what is held back, and what became of it. */
export const publishPage = async (facts: DeskFacts): Promise<readonly Node[]> => {
  const place = element('div', { class: 'publish-parts' });
  const faults = element('div', { class: 'bars' });
  const { now } = facts.overview;
  let person = facts.person;
  let shown = '';

  const act = async (body: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      faults.replaceChildren();
      await sendTo('publish', { person, ...body });
      await follow();
    } catch (error) {
      faults.append(messageBar('must', (error as Error).message));
    }
  };
  const named = async (): Promise<boolean> => {
    if (person !== undefined) return true;
    const typed = await askFields({
      heading: 'Ai đăng?',
      fields: [{ key: 'name', label: 'Tên bạn', isNeeded: true }],
      act: 'Tiếp tục',
    });
    person = typed?.['name'];
    return person !== undefined;
  };
  const publish = async (): Promise<void> => {
    if (await named()) await act({ act: 'publish' });
  };
  const choose = async (choices: Chosen): Promise<void> => act({ act: 'choose', choices });
  const takeBack = async (): Promise<void> => {
    const typed = await askFields({
      heading: 'Rút lại lần đăng này?',
      words:
        'Chỉ sai một chữ thì sửa bài rồi đăng lại nhanh hơn. Sai nội dung mà đã có người đọc thì nên thêm đính chính.',
      fields: [
        {
          key: 'reason',
          label: 'Vì sao rút',
          isNeeded: true,
          help: 'Bài mới bị rút sẽ ghi lý do này cho người đọc.',
        },
      ],
      act: 'Rút lại',
    });
    if (typed && (await named())) await act({ act: 'take-back', reason: typed['reason'] });
  };
  const setFolder = async (): Promise<void> => {
    const typed = await askFields({
      heading: 'Đăng vào đâu?',
      fields: [
        {
          key: 'folder',
          label: 'Thư mục',
          help: 'Ghi đủ từ gốc, như D:\\trang-tin hoặc /srv/trang-tin. Để trống thì đăng như mọi khi.',
        },
      ],
      act: 'Nhớ chỗ này',
    });
    if (!typed) return;
    try {
      await sendTo('publish-folder', typed);
      await act({ act: 'prepare' });
    } catch (error) {
      faults.append(messageBar('must', (error as Error).message));
    }
  };

  const stateView = ({ state, place: { label } }: PublishPageFacts): HTMLElement => {
    switch (state.kind) {
      case 'ready':
        return readyView(state, facts.previewUrl, () => void publish());
      case 'token':
        return tokenView(state.host, state.isRefused, () => void publish());
      case 'conflict':
        return conflictView(state.conflicts, (chosen) => void choose(chosen));
      case 'done':
        return doneView(state, label, now);
      case 'taken-back':
        return messageBar('good', state.words);
      case 'nothing':
        return messageBar(
          'good',
          'Không có gì mới để gửi: nơi giữ bài đã có đúng những chữ này. Vài phút nữa mở trang ngoài xem.',
        );
      case 'failed':
        return messageBar('must', state.words, [
          { words: 'Xem lại', act: () => void act({ act: 'prepare' }) },
        ]);
      case 'faulty':
        return element(
          'section',
          { class: 'box pad publishing' },
          messageBar(
            'must',
            'Chưa dựng được trang vì có chỗ phải sửa trước. Trang ngoài vẫn là bản cũ, không hỏng gì.',
          ),
          element(
            'details',
            { class: 'fold' },
            element('summary', {}, 'Chi tiết, cho người phụ trách'),
            element('pre', { tabindex: 0 }, state.report),
          ),
          element(
            'div',
            { class: 'buttons last' },
            button('Xem lại', () => void act({ act: 'prepare' })),
          ),
        );
      default:
        return progressView(state.kind === 'working' ? state.step : 'build');
    }
  };
  const placeLine = ({ place: { method, label }, last }: PublishPageFacts): HTMLElement =>
    element(
      'p',
      { class: 'buttons faint' },
      method === 'git'
        ? `Bài gửi tới ${label}; nơi ấy dựng trang rồi đăng, thường mất vài phút.`
        : `Trang được ghi vào thư mục ${label}.`,
      button('Đổi chỗ đăng…', () => void setFolder(), { class: 'plain short' }),
      last === undefined
        ? undefined
        : button(`Rút lại lần đăng ${momentInWords(last, now)}…`, () => void takeBack(), {
            class: 'plain short',
          }),
    );
  const draw = (found: PublishPageFacts): void => {
    const text = JSON.stringify(found);
    if (text === shown) return;
    shown = text;
    const held = found.state.kind === 'ready' || found.state.kind === 'faulty';
    place.replaceChildren(
      stateView(found),
      ...[held ? heldView(found.held) : undefined].filter((each) => each !== undefined),
      placeLine(found),
    );
    /** Never the button: nothing is published by Enter alone. */
    const heading = place.querySelector<HTMLElement>('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  };
  const follow = async (): Promise<void> => {
    for (;;) {
      const found = await getFrom<PublishPageFacts>('publish');
      draw(found);
      const pause = pauseFor(found.state);
      if (pause === undefined) return;
      await new Promise((done) => setTimeout(done, pause));
    }
  };
  void act({ act: 'prepare' });
  return [
    deskTop('/dang', facts),
    element(
      'main',
      { id: 'chinh', class: 'publish-page', tabindex: -1 },
      element('h1', {}, 'Đăng'),
      faults,
      place,
    ),
  ];
};

import { dateInWords } from '../../form/date-words.ts';
import { inVietnam } from '../../form/vietnam-time.ts';
import { getFrom, sendTo, Refused } from '../page/ask-desk.ts';
import { editorAddress, type DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { deskTop } from '../page/top-bar.ts';

interface Discarded {
  readonly id: string;
  readonly at: string;
  readonly title?: string;
  readonly body: string;
}

/** The texts that were discarded in the last 90 days; each can be taken back. */
export const discardedPage = async (facts: DeskFacts): Promise<readonly Node[]> => {
  const { versions } = await getFrom<{ versions: readonly Discarded[] }>('discarded');
  const main = element('main', { id: 'chinh', class: 'trouble', tabindex: -1 });
  const takeBack = async (id: string): Promise<void> => {
    try {
      location.assign(editorAddress(await sendTo<{ path: string }>('take-back', { id })));
    } catch (error) {
      main.prepend(messageBar('must', error instanceof Refused ? error.message : String(error)));
    }
  };
  main.append(
    element('h1', {}, 'Đã bỏ'),
    element('p', {}, 'Bài đã bỏ được giữ 90 ngày.'),
    ...versions.map(({ id, at, title = '(chưa có tít)', body }) =>
      element(
        'section',
        { class: 'box pad list-main' },
        element('h2', {}, title),
        element(
          'p',
          { class: 'faint' },
          `Bỏ ngày ${dateInWords(inVietnam(new Date(at)).slice(0, 10))}. ${body.slice(0, 160)}`,
        ),
        element(
          'div',
          { class: 'buttons' },
          button('Lấy lại', () => void takeBack(id), { 'aria-label': `Lấy lại ${title}` }),
        ),
      ),
    ),
    versions.length === 0 ? element('p', {}, 'Chưa bỏ bài nào.') : '',
  );
  return [deskTop('/da-bo', facts), main];
};

import type { Cure, Finding } from '../../checking/finding.ts';
import { sendTo } from '../page/ask-desk.ts';
import { button, element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { textBar } from '../page/top-bar.ts';
import { windowName, type Opened } from './text-saver.ts';

/** A file whose fields cannot be read: its whole text, with what is wrong, until it can. */
export const wholeTextPage = async (opened: Opened): Promise<readonly Node[]> => {
  const area = element('textarea', {
    class: 'body-text',
    rows: 24,
    'aria-label': 'Cả tệp của bài',
  });
  area.value = opened.whole ?? opened.body;
  const main = element('main', { id: 'chinh', class: 'trouble', tabindex: -1 });
  const list = element('div', { class: 'notes' });
  const asked = () => ({
    path: opened.path,
    base: opened.base,
    window: windowName,
    whole: area.value,
  });
  const check = async (): Promise<void> => {
    const { findings } = await sendTo<{ findings: readonly Finding[]; mend?: Cure }>(
      'check',
      asked(),
    );
    list.replaceChildren(
      ...findings.map(({ message, hint, weight }) =>
        element('div', { class: `finding ${weight}` }, `${message}. ${hint}.`),
      ),
    );
  };
  const save = async (): Promise<void> => {
    try {
      await sendTo('save', asked());
      location.reload();
    } catch (error) {
      main.prepend(messageBar('must', (error as Error).message));
    }
  };
  main.append(
    messageBar(
      'look',
      'Phần đầu của bài này bị gõ hỏng nên chưa mở thành biểu mẫu được. Sửa chỗ nêu dưới đây rồi bấm Lưu và mở lại.',
    ),
    list,
    area,
    element(
      'div',
      { class: 'buttons' },
      button('Lưu và mở lại', () => void save(), { class: 'main' }),
      button('Kiểm tra lại', () => void check()),
    ),
  );
  await check();
  return [textBar('Bài cần sửa phần đầu'), main];
};

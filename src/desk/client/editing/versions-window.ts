import { dateInWords } from '../../form/date-words.ts';
import { inVietnam } from '../../form/vietnam-time.ts';
import { getFrom, sendTo } from '../page/ask-desk.ts';
import { button, element } from '../page/element.ts';
import type { Opened } from './text-saver.ts';

interface Version {
  readonly id: string;
  readonly at: string;
  readonly why: string;
  readonly title?: string;
  readonly body: string;
}

const whys: Readonly<Record<string, string>> = {
  before: 'trước khi sửa',
  mine: 'bản của cửa sổ này, lúc hai nơi cùng sửa',
  theirs: 'bản kia, lúc hai nơi cùng sửa',
  return: 'trước khi lấy lại bản cũ',
};

const when = (at: string): string => dateInWords(inVietnam(new Date(at)));

/** Shows the old versions of a text; one of them can become the text again. */
export const versionsWindow = async (
  path: string,
  onRestored: (opened: Opened) => void,
): Promise<void> => {
  const { versions } = await getFrom<{ versions: readonly Version[] }>('versions', { path });
  const dialog = element('dialog', { class: 'window wide', 'aria-labelledby': 'ban-cu' });
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const restore = async (id: string): Promise<void> => {
    onRestored(await sendTo<Opened>('restore', { path, id }));
    close();
  };
  const item = ({ id, at, why, title, body }: Version): HTMLElement =>
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, `${when(at)}, ${whys[why] ?? why}`),
      element('h3', {}, title ?? ''),
      element('div', { class: 'plain-words' }, body),
      button('Lấy lại bản này', () => void restore(id), { class: 'fix' }),
    );
  dialog.append(
    element(
      'div',
      { class: 'pad list-main' },
      element('h2', { id: 'ban-cu' }, 'Các bản cũ'),
      versions.length === 0 && element('p', {}, 'Chưa có bản cũ nào.'),
      ...versions.map(item),
      element('div', { class: 'buttons' }, button('Đóng', close)),
    ),
  );
  dialog.addEventListener('cancel', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

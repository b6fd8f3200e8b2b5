import { askFields } from './ask-fields.ts';
import { sendTo } from './ask-desk.ts';
import { button, element } from './element.ts';

/** Ends the program; everything is saved by then. */
const end = async (): Promise<void> => {
  await sendTo('end', {});
  document.body.replaceChildren(
    element(
      'main',
      { id: 'chinh', class: 'trouble' },
      element('h1', {}, 'Bàn biên tập đã đóng'),
      element('p', {}, 'Mọi chữ đã lưu. Đóng thẻ này; lần sau mở lại như mọi khi.'),
    ),
  );
};

/** Who sits here, and the way to say that it is somebody else; and the end of the program. */
export const personMenu = (person: string | undefined, names: readonly string[]): HTMLElement => {
  const change = async (): Promise<void> => {
    const typed = await askFields({
      heading: 'Ai đang ngồi đây?',
      words: 'Tên này ghi vào bài khi gửi duyệt, trả lại, duyệt. Nó không phải mật khẩu.',
      fields: [{ key: 'name', label: 'Tên bạn', value: person, isNeeded: true, names }],
      act: 'Nhớ tên này',
    });
    if (!typed) return;
    await sendTo('person', typed);
    location.reload();
  };
  return element(
    'details',
    { class: 'menu' },
    element('summary', { class: 'button' }, person ?? 'Bạn là ai?'),
    element(
      'div',
      { class: 'menu-list' },
      button(person === undefined ? 'Ghi tên…' : 'Người khác ngồi đây…', () => void change(), {
        class: 'plain',
      }),
      button('Đóng Bàn biên tập', () => void end(), { class: 'plain' }),
    ),
  );
};

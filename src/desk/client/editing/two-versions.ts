import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import type { Opened, ScreenState } from './text-saver.ts';

/** Shows both sides of a text that was changed in two places, to choose one. Both stay in the old versions. */
export const twoVersions = (
  mine: ScreenState,
  theirs: Opened,
  choose: (side: 'mine' | 'theirs') => void,
): HTMLElement => {
  const side = (
    words: string,
    title: unknown,
    body: string,
    act: 'mine' | 'theirs',
    label: string,
  ) =>
    element(
      'div',
      { class: 'version' },
      element('strong', {}, words),
      element('p', {}, typeof title === 'string' ? title : ''),
      element('div', { class: 'plain-words' }, body),
      button(label, () => choose(act), { class: 'fix' }),
    );
  return element(
    'section',
    { class: 'pair-box', role: 'alert' },
    element(
      'p',
      { class: 'q' },
      icon('look'),
      'Bài này vừa được sửa ở nơi khác, đúng chỗ bạn đang viết. Cả hai bản đều đã được giữ trong Các bản cũ.',
    ),
    element(
      'div',
      { class: 'pair' },
      side('Bản của bạn', mine.values['title'], mine.body, 'mine', 'Lấy bản của tôi'),
      side('Bản kia', theirs.values['title'], theirs.body, 'theirs', 'Lấy bản kia'),
    ),
  );
};

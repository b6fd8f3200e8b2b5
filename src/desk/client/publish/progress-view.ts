import type { PublishStep } from '../../publishing/publish-state.ts';
import { element } from '../page/element.ts';
import { icon } from '../page/icon.ts';

const words: Readonly<Record<PublishStep, string>> = {
  build: 'Kiểm tra và dựng lại cả trang',
  compare: 'So với trang đang chạy',
  send: 'Gửi đi',
  look: 'Mở thử trang ngoài xem đã có bài chưa',
};

const before = ['build', 'compare'] as const;
const after = ['send'] as const;

/** How far the work is. */
export const progressView = (step: PublishStep): HTMLElement => {
  const steps: readonly PublishStep[] = step === 'send' ? after : before;
  const at = steps.indexOf(step);
  return element(
    'section',
    { class: 'box pad publishing' },
    element('h2', { role: 'status' }, step === 'send' ? 'Đang đăng' : 'Đang xem trang sẽ đổi gì'),
    element(
      'p',
      { class: 'faint' },
      'Trang cũ vẫn mở bình thường. Bạn cứ sang mục khác viết tiếp.',
    ),
    element(
      'ol',
      { class: 'progress' },
      ...steps.map((each, index) =>
        element(
          'li',
          {
            class: index < at ? 'done' : undefined,
            'aria-current': index === at ? 'step' : undefined,
          },
          icon(index < at ? 'good' : 'next'),
          ` ${words[each]}`,
        ),
      ),
    ),
  );
};

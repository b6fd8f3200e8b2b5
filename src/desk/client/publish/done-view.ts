import { momentInWords } from '../../form/vietnam-time.ts';
import type { PublishPageFacts } from '../../publishing/publish-state.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';

type Done = Extract<PublishPageFacts['state'], { kind: 'done' }>;

const headings: Readonly<Record<Done['seen'], string>> = {
  yes: 'Đã lên trang',
  folder: 'Đã đăng',
  looking: 'Đã gửi, đang mở thử trang ngoài',
  'not yet': 'Đã gửi, chưa thấy bài ở trang ngoài',
};

const explanation = ({ seen, site }: Done, label: string): string => {
  switch (seen) {
    case 'yes':
      return 'Vừa mở thử trang ngoài: các bài đều đã có.';
    case 'folder':
      return `Trang mới nằm trong thư mục ${label}, ngăn current. Máy chủ đọc thẳng ngăn ấy, hoặc người phụ trách chép nó lên máy chủ.`;
    case 'looking':
      return 'Kho bài đang dựng trang, thường mất vài phút. Bạn cứ viết tiếp; câu này tự đổi khi thấy bài.';
    case 'not yet':
      return `Mở ${site} xem đã có bài chưa. Quá nửa giờ vẫn chưa có thì báo người phụ trách; bài vẫn còn nguyên trong kho.`;
  }
};

const copyButton = (address: string): HTMLElement => {
  const put = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    copy.textContent = 'Đã sao chép';
  };
  const copy = button('Sao chép liên kết', () => void put());
  return copy;
};

/** After a publication: what is where. */
export const doneView = (done: Done, label: string, now: string): HTMLElement =>
  element(
    'section',
    { class: 'box pad publishing', role: 'status' },
    element(
      'h2',
      { class: done.seen === 'not yet' ? '' : 'landed' },
      icon(done.seen === 'not yet' ? 'look' : 'good'),
      ` ${headings[done.seen]} lúc ${momentInWords(done.at, now)}`,
    ),
    element('p', {}, explanation(done, label)),
    element(
      'ul',
      { class: 'going' },
      ...done.articles.map(({ title, address }) =>
        element(
          'li',
          {},
          element('strong', {}, title),
          address !== undefined &&
            element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address),
          address !== undefined && copyButton(address),
        ),
      ),
    ),
  );

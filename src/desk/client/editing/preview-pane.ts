import { button, element } from '../page/element.ts';

const views = [
  ['Điện thoại', ''],
  ['Tờ bảng tin', 'bang-tin/'],
  ['Lời đọc', 'kich-ban/'],
] as const;

const first = 'Viết xong câu đầu là thấy bài ở đây.';
const held = 'Sửa xong các điều Phải sửa là thấy bài ở đây.';

/** The resident's phone beside the sheet: the real page, of the preview's own origin. */
export const previewPane = (
  previewUrl: string,
  hasSheets: boolean,
): {
  readonly node: HTMLElement;
  readonly show: (page: string | undefined) => void;
  /** While something must be mended, the page cannot be made. */
  readonly hold: (isHeld: boolean) => void;
} => {
  let [page, view]: [string | undefined, number] = [undefined, 0];
  let isHeld = false;
  const frame = element('iframe', { title: 'Bài trên trang, như trên điện thoại' });
  const tabs = element('div', { class: 'tabs', role: 'group', 'aria-label': 'Xem trước' });
  const wait = element('p', { class: 'pad faint' });
  const draw = (): void => {
    const address =
      page === undefined || isHeld
        ? undefined
        : new URL(`.${page}${views[view]?.[1] ?? ''}`, previewUrl).href;
    wait.hidden = address !== undefined;
    wait.textContent = isHeld ? held : first;
    frame.hidden = address === undefined;
    if (address !== undefined && frame.getAttribute('src') !== address) frame.src = address;
    tabs.replaceChildren(
      ...(hasSheets ? views : views.slice(0, 1)).map(([words], index) =>
        button(
          words,
          () => {
            view = index;
            draw();
            tabs.querySelectorAll('button')[index]?.focus();
          },
          { class: 'plain short', 'aria-pressed': String(index === view) },
        ),
      ),
    );
  };
  draw();
  return {
    node: element(
      'aside',
      { class: 'aside', 'aria-label': 'Xem trước' },
      tabs,
      element('div', { class: 'phone' }, wait, frame),
    ),
    hold: (now) => {
      if (now === isHeld) return;
      isHeld = now;
      draw();
    },
    show: (now) => {
      page = now;
      draw();
    },
  };
};

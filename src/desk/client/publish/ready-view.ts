import type { PublishPageFacts } from '../../publishing/publish-state.ts';
import type { GoingArticle } from '../../sending/previewed-publication.ts';
import { button, element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';

type Ready = Extract<PublishPageFacts['state'], { kind: 'ready' }>;

const goingItem = (tag: string, sign: string, { title, url }: GoingArticle, previewUrl: string) =>
  element(
    'li',
    {},
    element('span', { class: `tag ${sign}` }, tag),
    element('strong', {}, title),
    element(
      'a',
      {
        href: new URL(`.${url}`, previewUrl).href,
        target: 'trang-tin',
        rel: 'noopener',
        'aria-label': `Xem ${title}`,
      },
      'Xem bài',
    ),
  );

type Refusal = Ready['preview']['refusals'][number];

/** A cure with the lines that it wants. */
const cureItem = ({ when, hint, lines = [] }: Refusal['cures'][number]): HTMLElement =>
  element(
    'li',
    {},
    [when, hint].filter((each) => each !== undefined).join(': '),
    lines.length > 0 && element('pre', { tabindex: 0 }, lines.join('\n')),
  );

const refusalItem = ({ message, cures }: Refusal): HTMLElement =>
  element(
    'li',
    { class: 'refused' },
    element('span', { class: 'tag no' }, 'Chưa đăng được'),
    element('span', {}, message),
    cures.length > 0 &&
      element(
        'details',
        { class: 'fold' },
        element('summary', {}, 'Cách sửa, cho người phụ trách'),
        element('ul', {}, ...cures.map(cureItem)),
      ),
  );

const notSure =
  'Chưa mở được trang ngoài (máy mất mạng, hoặc trang chưa có), nên so với bản biết được gần nhất. Vẫn gửi được khi có mạng.';

/** What a publication changes on the site, before it is done. */
export const readyView = (
  { preview, isSure }: Ready,
  previewUrl: string,
  publish: () => void,
): HTMLElement => {
  const { heading, added, edited, gone, kept, sentence, refusals } = preview;
  const number = added.length + edited.length + gone.length;
  const isBlocked = refusals.length > 0;
  return element(
    'section',
    { class: 'box pad publishing' },
    element('h2', {}, heading),
    kept > 0 &&
      element(
        'p',
        { class: 'faint' },
        `${kept} bài khác trên trang giữ nguyên, không đổi một chữ.`,
      ),
    !isSure && messageBar('look', notSure),
    element(
      'ul',
      { class: 'going' },
      ...refusals.map(refusalItem),
      ...added.map((each) => goingItem('Bài mới', 'good', each, previewUrl)),
      ...edited.map((each) => goingItem('Sửa', 'change', each, previewUrl)),
      ...gone.map((each) => goingItem('Bỏ xuống', 'no', each, previewUrl)),
    ),
    element(
      'details',
      { class: 'fold' },
      element('summary', {}, 'Cả trang đổi những gì'),
      element('p', {}, sentence),
    ),
    element(
      'div',
      { class: 'buttons last' },
      element('span', { class: 'faint' }, 'Đăng rồi vẫn rút lại được.'),
      isBlocked
        ? element('strong', {}, 'Sửa các chỗ đỏ rồi mở lại trang này.')
        : button(number > 0 ? `Đăng ${number} bài ngay` : 'Đăng cả trang ngay', publish, {
            class: 'main',
          }),
    ),
  );
};

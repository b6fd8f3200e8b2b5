import type { DueItem, ListedText } from '../../overview/overview.ts';
import { askWords } from '../page/ask-words.ts';
import { sendTo, Refused } from '../page/ask-desk.ts';
import { editorAddress, type DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { messageBar } from '../page/message-bar.ts';
import { deskTop } from '../page/top-bar.ts';
import { articleList } from './article-list.ts';
import { dropZone } from './drop-zone.ts';
import { dueBox } from './due-box.ts';

/** The list of one kind of texts. */
export interface ListView {
  readonly address: string;
  readonly kind: ListedText['kind'];
  readonly heading: string;
}

/** The lists of the desk. */
export const listViews: readonly ListView[] = [
  { address: '/', kind: 'article', heading: 'Tin bài' },
  { address: '/buoi-phat', kind: 'broadcast', heading: 'Buổi phát' },
  { address: '/van-ban', kind: 'document', heading: 'Văn bản' },
];

const begin = async (
  body: Readonly<Record<string, unknown>>,
  place: HTMLElement,
): Promise<void> => {
  try {
    const { path } = await sendTo<{ path: string }>('new', body);
    location.assign(editorAddress({ path }));
  } catch (error) {
    place.prepend(messageBar('must', error instanceof Refused ? error.message : String(error)));
  }
};

/** The desk's first page: what to do today, all texts, what is missing. */
export const listPage = (facts: DeskFacts, view: ListView): readonly Node[] => {
  const { overview } = facts;
  const main = element('div', { class: 'list-main' });
  const writeNew = async (item?: DueItem): Promise<void> => {
    const title = await askWords('Viết bài mới', 'Tít của bài', 'Viết');
    if (title === undefined) return;
    const about = {
      unit: [item?.unit].filter(Boolean),
      congress: [item?.congress].filter(Boolean),
    };
    await begin({ title, ...about }, main);
  };
  const newArticle = button(
    element('span', {}, icon('plus'), ' Viết bài mới'),
    () => void writeNew(),
    { class: 'main start-new' },
  );
  const newBroadcast = button(
    element('span', {}, icon('plus'), ' Buổi phát mới'),
    () => void begin({ kind: 'broadcast' }, main),
    { class: 'main' },
  );
  main.append(
    element('h1', { class: 'unseen' }, view.heading),
    ...(view.kind === 'article'
      ? [element('div', { class: 'starts' }, newArticle, dropZone(main, facts))]
      : []),
    ...(view.kind === 'broadcast' ? [element('div', {}, newBroadcast)] : []),
    articleList(overview, view.kind),
  );
  const aside = dueBox(overview, (item) => void writeNew(item));
  return [
    deskTop(view.address, facts),
    element('main', { id: 'chinh', class: 'list-page', tabindex: -1 }, main, aside),
  ];
};

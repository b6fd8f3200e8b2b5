import { DOMSerializer } from 'prosemirror-model';
import { readMarkdown } from '../../rich-text/reading/read-markdown.ts';
import { schema } from '../../rich-text/schema.ts';
import type { DeskFacts } from '../page/desk-facts.ts';
import { dateInWords } from '../../form/date-words.ts';
import { sendTo, Refused } from '../page/ask-desk.ts';
import { editorAddress } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { messageBar } from '../page/message-bar.ts';
import { textBar } from '../page/top-bar.ts';

/** A file as it would become an article. */
export interface Tried {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly pictures: number;
  readonly notes: readonly { readonly text: string; readonly isUnsure: boolean }[];
  readonly refusal?: string;
}

/** Names of fields at the beginning of a note. */
const fieldNames: readonly (readonly [RegExp, string])[] = [
  [/^title: /u, 'Tít: '],
  [/^standfirst: /u, 'Sapô: '],
  [/^date: /u, 'Ngày: '],
  [/^category: /u, 'Chuyên mục: '],
  [/^unit: /u, 'Đơn vị: '],
  [/^byline: /u, 'Dòng nguồn: '],
  [/^related: /u, 'Bài liên quan: '],
  [/^draft: .*$/u, 'Bài được để nháp; đọc lại rồi mới đăng.'],
];

/** A path of a file says nothing to its reader, a day is written as people write it. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})-(\d{2})-(\d{2})/gu, '$3/$2/$1'],
  [/^Ảnh media\/\S+:/u, 'Ảnh trong bài:'],
  [
    /thay chữ "CẦN ĐIỀN: lời tả ảnh" trong bài bằng một câu tả ảnh/u,
    'chưa có lời tả; viết ở bước sau',
  ],
];

const inWords = (note: string, names: ReadonlyMap<string, string>): string =>
  [...fieldNames, ...plainer]
    .reduce((words, [name, label]) => words.replace(name, label), note)
    .replace(
      /^((?:Chuyên mục|Đơn vị): )([\w-]+)/u,
      (_, label: string, id: string) => `${label}${names.get(id) ?? id}`,
    );

const notes = (
  tried: Tried,
  isUnsure: boolean,
  names: ReadonlyMap<string, string>,
): HTMLElement[] =>
  tried.notes
    .filter((note) => note.isUnsure === isUnsure)
    .map(({ text }, index) =>
      element(
        'li',
        { class: 'ask' },
        element('span', { class: `n ${isUnsure ? 'look' : 'good'}` }, String(index + 1)),
        ` ${inWords(text, names)}`,
      ),
    );

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The body as a reader will see it, without a single sign of its markup; pictures are not there yet. */
const shownBody = (body: string): Node => {
  /** A document of its own loads nothing. */
  const inert = document.implementation.createHTMLDocument();
  const place = inert.createElement('div');
  const serializer = DOMSerializer.fromSchema(schema);
  serializer.serializeFragment(readMarkdown(body).doc.content, { document: inert }, place);
  for (const picture of place.querySelectorAll('img')) picture.replaceWith('[Ảnh]');
  return document.importNode(place, true);
};

const result = ({ values, body }: Tried): HTMLElement =>
  element(
    'div',
    { class: 'scroll result' },
    element('h3', {}, words(values['title'])),
    element('p', { class: 'faint' }, dateInWords(words(values['date']))),
    words(values['standfirst']) !== '' &&
      element('p', { class: 'stand' }, words(values['standfirst'])),
    shownBody(body),
  );

const accept = async (id: string, main: HTMLElement): Promise<void> => {
  try {
    const { path } = await sendTo<{ path: string }>('import-accept', { id });
    location.assign(editorAddress({ path }));
  } catch (error) {
    main.prepend(messageBar('must', error instanceof Refused ? error.message : String(error)));
  }
};

const noteList = (heading: string, items: readonly HTMLElement[]): HTMLElement | undefined =>
  items.length === 0
    ? undefined
    : element('div', {}, element('h3', {}, heading), element('ul', {}, ...items));

/** Shows a brought-in file before it is taken: the article, each guess, everything left out. */
export const showImport = (name: string, tried: Tried, { overview }: DeskFacts): void => {
  const names = new Map(
    ['unit', 'category'].flatMap((kind) =>
      (overview.entries[kind] ?? []).map((entry) => [entry.id, entry.name] as const),
    ),
  );
  const main = element('main', { id: 'chinh', class: 'import two-panes', tabindex: -1 });
  const take = button('Đưa vào bản nháp', () => void accept(tried.id, main), { class: 'main' });
  main.append(
    element(
      'section',
      { class: 'box pane' },
      element('h2', {}, 'Bài trên trang sẽ như thế này'),
      result(tried),
    ),
    element(
      'section',
      { class: 'box pane' },
      element('h2', {}, 'Xem lại trước khi nhận'),
      element(
        'div',
        { class: 'scroll' },
        ...(tried.refusal === undefined ? [] : [messageBar('must', tried.refusal)]),
        noteList('Máy đoán, xin xem lại', notes(tried, true, names)),
        noteList('Lấy từ tệp', notes(tried, false, names)),
        tried.pictures > 0 && element('p', {}, `Kèm ${tried.pictures} ảnh.`),
      ),
    ),
  );
  document.body.replaceChildren(
    textBar(
      `Đưa vào: ${name}`,
      undefined,
      button('Thôi, không đưa vào', () => location.assign('/')),
      ...(tried.refusal === undefined ? [take] : []),
      icon('next'),
    ),
    main,
  );
  take.focus();
};

import type { Form } from '../../form/form-field.ts';
import { matchesTyped } from '../../form/folded.ts';
import { registers, type RegisterName } from '../../form/registers.ts';
import { getFrom } from '../page/ask-desk.ts';
import type { DeskFacts } from '../page/desk-facts.ts';
import { element, listening } from '../page/element.ts';
import { icon } from '../page/icon.ts';
import { deskTop } from '../page/top-bar.ts';

/** A register as the desk has opened it. */
export interface OpenedRegister {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly base: string;
  readonly form: Form;
}

/** The words of a value of an entry. */
export const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const entryAddress = (name: RegisterName, id: string): string =>
  `/so/${name}/${encodeURIComponent(id)}`;

const shownAtMost = 200;

const tabs = (current: RegisterName): HTMLElement =>
  element(
    'nav',
    { class: 'tabs', 'aria-label': 'Các sổ' },
    ...Object.entries(registers).map(([name, { words }]) =>
      element(
        'a',
        { href: `/so/${name}`, 'aria-current': name === current ? 'page' : undefined },
        words,
      ),
    ),
  );

/** What distinguishes an entry in the list. */
const noteOf = (entry: OpenedRegister['entries'][number], names: ReadonlyMap<string, string>) =>
  ['kind', 'parent', 'unit']
    .map((key) => names.get(wordsOf(entry[key])) ?? '')
    .filter(Boolean)
    .join(' · ');

/** The entries of one register, with a search that needs no marks. */
export const registerPage = async (
  facts: DeskFacts,
  name: RegisterName,
): Promise<readonly Node[]> => {
  const { entries } = await getFrom<OpenedRegister>('register', { name });
  const known = Object.values(facts.overview.entries).flat();
  const names = new Map(known.map((each) => [each.id, each.name]));
  const { words } = registers[name];
  const input = element('input', {
    type: 'search',
    placeholder: 'Tìm, không cần dấu',
    'aria-label': `Tìm trong sổ ${words.toLowerCase()}`,
  });
  const rows = element('tbody');
  const said = element('p', { class: 'pad faint', role: 'status' });
  const draw = (): void => {
    const found = entries.filter((entry) =>
      matchesTyped(input.value, [`${wordsOf(entry['name'])} ${wordsOf(entry['shortName'])}`]),
    );
    rows.replaceChildren(
      ...found.slice(0, shownAtMost).map((entry) => {
        const [id, title] = [wordsOf(entry['id']), wordsOf(entry['name'])];
        return element(
          'tr',
          {},
          element(
            'td',
            {},
            element('a', { class: 'title', href: entryAddress(name, id) }, title),
            element('small', { class: 'faint' }, noteOf(entry, names)),
          ),
          element(
            'td',
            {},
            element(
              'a',
              {
                class: 'button short',
                href: entryAddress(name, id),
                'aria-label': `Sửa ${title}`,
              },
              'Sửa',
            ),
          ),
        );
      }),
    );
    said.textContent =
      found.length > shownAtMost
        ? `Đang hiện ${shownAtMost} trên ${found.length}; gõ thêm chữ để tìm.`
        : `${found.length} mục.`;
  };
  listening(input, { input: draw });
  draw();
  return [
    deskTop('/so/units', facts),
    element(
      'main',
      { id: 'chinh', class: 'publish-page', tabindex: -1 },
      element('h1', {}, 'Sổ của đài'),
      tabs(name),
      element(
        'div',
        { class: 'buttons' },
        element(
          'a',
          { class: 'button main', href: `/so/${name}/` },
          icon('plus'),
          ` Thêm ${words.toLowerCase()}`,
        ),
      ),
      element(
        'section',
        { class: 'box', 'aria-label': words },
        element(
          'div',
          { class: 'filters' },
          element('div', { class: 'search' }, icon('find'), input),
        ),
        element('table', { class: 'articles' }, rows),
        said,
      ),
    ),
  ];
};

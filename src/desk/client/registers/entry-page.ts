import { registers, type RegisterName } from '../../form/registers.ts';
import { textForm } from '../editing/text-form.ts';
import { getFrom, Refused, sendTo } from '../page/ask-desk.ts';
import type { DeskFacts } from '../page/desk-facts.ts';
import { button, element } from '../page/element.ts';
import { messageBar } from '../page/message-bar.ts';
import { textBar } from '../page/top-bar.ts';
import { entryAddress, wordsOf, type OpenedRegister } from './register-page.ts';

type Values = Readonly<Record<string, unknown>>;

/** Only what was touched since the form was made: nothing else is written. */
const touchedIn = (before: Values, now: Values): Values =>
  Object.fromEntries(
    Object.entries(now)
      .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]))
      .map(([key, value]) => [key, value ?? null]),
  );

/** The form of one entry of a register; a new one if it has no id. */
export const entryPage = async (
  facts: DeskFacts,
  name: RegisterName,
  id: string,
): Promise<readonly Node[]> => {
  const { entries, base, form } = await getFrom<OpenedRegister>('register', { name });
  const { words } = registers[name];
  const entry = entries.find((each) => each['id'] === id);
  const bars = element('div', { class: 'bars', role: 'status' });
  const say = (kind: 'must' | 'good', said: string): void =>
    bars.replaceChildren(messageBar(kind, said));
  if (!entry && id !== '') say('must', 'Không còn mục này trong sổ; đây là mục mới.');
  const fields = textForm(form, entry ?? {}, {
    overview: facts.overview,
    month: () => '',
    onChange: () => {},
  });
  const before = fields.values();
  const save = async (): Promise<void> => {
    const values = touchedIn(before, fields.values());
    if (Object.keys(values).length === 0) {
      return entry ? say('good', 'Không có gì mới để lưu.') : say('must', 'Ghi tên trước đã.');
    }
    try {
      const sent = { name, id: entry ? id : '', base, values };
      const saved = await sendTo<{ id: string }>('register', sent);
      sessionStorage.setItem('da-luu', '1');
      location.assign(entryAddress(name, saved.id));
    } catch (error) {
      say('must', error instanceof Refused ? error.message : String(error));
      bars.scrollIntoView({ block: 'nearest' });
    }
  };
  if (sessionStorage.getItem('da-luu')) {
    sessionStorage.removeItem('da-luu');
    say('good', 'Đã lưu vào sổ. Bản cũ của sổ được giữ 90 ngày.');
  }
  addEventListener('beforeunload', (event) => {
    const isLeft = Object.keys(touchedIn(before, fields.values())).length > 0;
    if (isLeft && !sessionStorage.getItem('da-luu')) event.preventDefault();
  });
  return [
    textBar(
      entry ? wordsOf(entry['name']) : `${words} mới`,
      undefined,
      element('a', { class: 'button plain', href: `/so/${name}` }, `Sổ ${words.toLowerCase()}`),
      button('Lưu', () => void save(), { class: 'main' }),
    ),
    element(
      'main',
      { id: 'chinh', class: 'publish-page', tabindex: -1 },
      element('h1', { class: 'unseen' }, words),
      bars,
      element('div', { class: 'box entry-sheet' }, fields.above, fields.below),
    ),
  ];
};

import { editorPage } from './editing/editor-page.ts';
import { discardedPage } from './list/discarded-page.ts';
import { listPage, listViews } from './list/list-page.ts';
import { weekPage } from './list/week-page.ts';
import { publishPage } from './publish/publish-page.ts';
import { deskFacts, textAt } from './page/desk-facts.ts';
import { element } from './page/element.ts';
import { messageBar } from './page/message-bar.ts';
import { isRegister } from '../form/registers.ts';
import { entryPage } from './registers/entry-page.ts';
import { registerPage } from './registers/register-page.ts';
import { textBar } from './page/top-bar.ts';

/*
 * The script of the desk's page: it shows the view of the address. Nothing is shown that was not
 * asked for; every text is put into the page as text.
 */

const nodes = async (): Promise<readonly Node[]> => {
  const facts = await deskFacts();
  const path = textAt(location.pathname);
  if (path !== undefined) return editorPage(facts, path);
  const [, register = '', , id] = /^\/so\/(\w+)(\/([^/]*))?$/u.exec(location.pathname) ?? [];
  if (isRegister(register)) {
    return id === undefined
      ? registerPage(facts, register)
      : entryPage(facts, register, decodeURIComponent(id));
  }
  if (location.pathname === '/da-bo') return discardedPage(facts);
  if (location.pathname === '/dang') return publishPage(facts);
  if (location.pathname === '/lich-tuan') return weekPage(facts);
  const view = listViews.find(({ address }) => address === location.pathname) ?? listViews[0];
  return view ? listPage(facts, view) : [];
};

const skip = element('a', { class: 'skip', href: '#chinh' }, 'Chuyển đến nội dung chính');

const show = async (): Promise<void> => {
  try {
    document.body.replaceChildren(skip, ...(await nodes()));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const main = element(
      'main',
      { id: 'chinh', class: 'trouble' },
      element('h1', {}, 'Chưa mở được'),
    );
    main.append(messageBar('must', words));
    document.body.replaceChildren(textBar(''), main);
  }
};

void show();

import { findSearchPage, type SearchPage } from './search/search-page.ts';
import {
  addressOf,
  requestInAddress,
  requestInForm,
  showRequest,
} from './search/search-request.ts';
import { SearchSession } from './search/search-session.ts';

/** Milliseconds without a key after which typing counts as a question. */
const pause = 300;

interface Actions {
  /** Searches for what the form says. */
  readonly search: () => void;
  /** The same, and makes the address say it, as an entry of the history. */
  readonly send: () => void;
}

const listenToForm = ({ form, words }: SearchPage, { search, send }: Actions): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    send();
  });
  form.addEventListener('change', (event) => {
    if (event.target !== words) send();
  });
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    clearTimeout(timer);
    words.value = '';
    send();
  });
};

const start = (page: SearchPage): void => {
  const session = new SearchSession(page);
  let asked = '';

  const search = (): void => void session.run(requestInForm(page.form));
  const keepAddress = (): void => {
    const address = addressOf(requestInForm(page.form));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    asked = location.search;
  };
  /** What the address asks for and the form does not offer is left out. */
  const followAddress = (): void => {
    asked = location.search;
    showRequest(requestInAddress(), page.form);
    search();
  };
  const send = (): void => {
    keepAddress();
    search();
  };

  listenToForm(page, { search, send });
  // What was typed but not sent off is there again when a resident comes back from an article.
  page.list.addEventListener('click', keepAddress);
  page.more.addEventListener('click', () => void session.showMore());
  page.older.addEventListener('click', () => void session.searchOlder());
  // A link to a place on this page is no other question.
  window.addEventListener('popstate', () => {
    if (location.search !== asked) followAddress();
  });
  followAddress();
};

const page = findSearchPage();
if (page) start(page);

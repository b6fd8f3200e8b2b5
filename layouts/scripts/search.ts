import { addressOf, requestInAddress, requestInForm, showRequest } from './search/page-request.ts';
import { findSearchPage, type SearchPage } from './search/search-page.ts';
import { SearchSession } from './search/search-session.ts';

/** Milliseconds after the last key before names are searched. */
const pause = 150;

const listenToTyping = ({ form, words }: SearchPage, session: SearchSession): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  words.addEventListener('focus', () => session.prepare());
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void session.showNames(words.value.trim()), pause);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
};

const start = (page: SearchPage): void => {
  const { form, words, more } = page;
  const session = new SearchSession(page);
  let asked = '';
  const needsScript = document.getElementById('can_ma');
  if (needsScript) needsScript.hidden = true;

  /** Values in the address that the form does not offer are ignored. */
  const followAddress = (): void => {
    asked = location.search;
    void session.run(showRequest(requestInAddress(), form));
  };
  const send = (): void => {
    const address = addressOf(requestInForm(form));
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    followAddress();
  };

  listenToTyping(page, session);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  page.results.addEventListener('change', send);
  words.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    words.value = '';
    send();
  });
  more.addEventListener('click', () => void session.showMore());
  // A link within this page does not change the query.
  window.addEventListener('popstate', () => {
    if (location.search !== asked) followAddress();
  });
  followAddress();
};

const page = findSearchPage();
if (page) start(page);

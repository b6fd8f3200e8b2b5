import { addressOf, requestInAddress, requestInForm, showRequest } from './search/page-request.ts';
import { findSearchPage, type SearchPage } from './search/search-page.ts';
import { SearchSession } from './search/search-session.ts';

/** Milliseconds without a key after which names are looked for. */
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

  /** What the address asks for and the form does not offer is left out. */
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
  // A link to a place on this page is no other question.
  window.addEventListener('popstate', () => {
    if (location.search !== asked) followAddress();
  });
  followAddress();
};

const page = findSearchPage();
if (page) start(page);

/** The address that the button names, else the page's lasting one: no query, no fragment. */
const addressOf = (named: string | undefined): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return named || (canonical ?? location.href);
};

/** Who cannot copy (an older browser, a refused permission) is shown the address to copy by hand. */
const copyAddress = async (button: HTMLElement): Promise<void> => {
  const address = addressOf(button.dataset['copy']);
  const status = button.parentElement?.querySelector('[role="status"]');
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    if (status) status.textContent = button.dataset['done'] ?? '';
  } catch {
    prompt(button.innerText, address);
  }
};

/** A dialogue that is closed without sharing is no failure. */
const sharePage = ({ dataset }: HTMLElement): void => {
  const page = { title: dataset['title'] ?? document.title, url: addressOf(dataset['share']) };
  void navigator.share(page).catch(() => undefined);
};

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
  '[data-print]': () => print(),
  '[data-share]': sharePage,
  '[data-copy]': (button) => void copyAddress(button),
};

/** Whether the browser can do what stands there; the list of kept pages shows itself once filled. */
const isOffered = (element: HTMLElement): boolean => {
  const holds = (selector: string): boolean =>
    element.matches(selector) || element.querySelector(selector) !== null;
  return !holds('[data-saved-pages]') && (!holds('[data-share]') || 'share' in navigator);
};

/** Shows what needs the script (`data-needs-script`, hidden at first), and makes its buttons work. */
export const offerActions = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    if (isOffered(element)) element.hidden = false;
  }
  for (const [selector, act] of Object.entries(actions)) {
    for (const button of document.querySelectorAll<HTMLElement>(selector)) {
      button.addEventListener('click', () => act(button));
    }
  }
};

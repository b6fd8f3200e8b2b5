/**
 * The permanent address that the button names; absent if the site was built without its address.
 */
const addressOf = (named: string | undefined): string => named || location.href;

/**
 * If copying is impossible (an older browser, a refused permission), shows the address to copy by
 * hand.
 */
const copyAddress = async (button: HTMLElement): Promise<void> => {
  const address = addressOf(button.dataset['copy']);
  const status = button.nextElementSibling;
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(address);
    if (status) status.textContent = `${button.dataset['done']}`;
  } catch {
    prompt(button.innerText, address);
  }
};

/** A share dialogue that is closed without sharing is not a failure. */
const sharePage = ({ dataset }: HTMLElement): void => {
  const page = { title: dataset['title'] ?? document.title, url: addressOf(dataset['share']) };
  void navigator.share(page).catch(() => undefined);
};

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
  '[data-print]': () => print(),
  '[data-share]': sharePage,
  '[data-copy]': (button) => void copyAddress(button),
};

/** Whether the browser supports the element's action. */
const isOffered = (element: HTMLElement): boolean =>
  'share' in navigator || !element.querySelector('[data-share]');

/**
 * Shows the elements that need JavaScript (`data-needs-script`, hidden at first) and makes their
 * buttons work.
 */
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

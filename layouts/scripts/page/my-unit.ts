const key = 'don_vi';

/** The worker keeps the unit's page, whatever else is read. */
const keepOffline = (path: string): void =>
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(path, []));

/**
 * Leads from the front page to the unit that was chosen on this phone, and offers the choice on a unit's
 * page. Where storage is forbidden nothing is kept; the links lead there all the same. What is kept is a
 * path, so that it never leads to another site.
 */
export const offerMyUnit = (): void => {
  const button = document.querySelector<HTMLElement>('[data-unit-name]');
  if (button) {
    button.addEventListener('click', () => {
      const { unitName, done } = button.dataset;
      localStorage.setItem(key, `${location.pathname}|${unitName}`);
      keepOffline(location.pathname);
      if (done) button.textContent = done;
    });
  }
  const link = document.querySelector<HTMLAnchorElement>('[data-my-unit] a');
  if (!link) return;
  const [path, name] = `${localStorage.getItem(key)}`.split('|');
  if (path && name) {
    link.pathname = path;
    link.textContent = name;
    keepOffline(path);
  }
};

import { attempt } from './attempt.ts';

const key = 'don_vi';

/** The worker keeps the unit's page permanently. */
const keepOffline = (path: string): void =>
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(path, []));

/**
 * Links to the unit that was chosen on this phone: to its row if the page has one (the progress
 * board), else to its page; and offers the choice on a unit's page. Only a path is stored, so that
 * the link never leads to another site. If storage is forbidden, nothing is stored and the plain
 * links still work.
 */
export const offerMyUnit = (): void => {
  const button = document.querySelector<HTMLElement>('[data-unit-name]');
  if (button) {
    const { unitName, done } = button.dataset;
    button.addEventListener('click', () =>
      attempt(() => {
        localStorage.setItem(key, `${location.pathname}|${unitName}`);
        keepOffline(location.pathname);
        button.textContent = `${done}`;
      }),
    );
  }
  const place = document.querySelector<HTMLElement>('[data-my-unit]');
  const link = place?.querySelector('a');
  const [path, name] = `${attempt(() => localStorage.getItem(key))}`.split('|');
  if (!place || !link || !path || !name) return;
  const line = document.getElementById(`dv_${path.split('/').slice(-2)[0]}`);
  if (line) {
    line.classList.add('mine');
    link.href = `#${line.id}`;
  } else {
    link.pathname = path;
  }
  link.textContent = name;
  place.hidden = false;
  keepOffline(path);
};

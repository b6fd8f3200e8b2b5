/** Only once the page is there, so that what the worker fetches takes nothing from it. */
export const registerWorker = (): void => {
  const { worker } = document.documentElement.dataset;
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  /** Browsers refuse it in private windows; the site then works as one without a worker. */
  const register = (): void => void navigator.serviceWorker.register(worker).catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
};

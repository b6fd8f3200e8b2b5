/** Only after the page has loaded, so that the worker's requests do not slow it down. */
export const registerWorker = (): void => {
  const { worker } = document.documentElement.dataset;
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  /** Browsers refuse it in private windows; the site then works without a worker. */
  const register = (): void => void navigator.serviceWorker.register(worker).catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
};

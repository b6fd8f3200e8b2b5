/** Goes to a moment; a sound of which nothing is loaded goes there as soon as its length is known. */
export const seek = (sound: HTMLAudioElement, seconds: number): void => {
  const to = (): void => {
    const end = Number.isFinite(sound.duration) ? sound.duration : seconds;
    sound.currentTime = Math.max(0, Math.min(seconds, end));
  };
  if (sound.readyState > 0) to();
  else {
    sound.addEventListener('loadedmetadata', to, { once: true });
    if (sound.networkState !== HTMLMediaElement.NETWORK_LOADING) sound.load();
  }
};

/** A browser may refuse to play until the page is touched. */
export const play = (sound: HTMLAudioElement): void =>
  void Promise.resolve(sound.play()).catch(() => undefined);

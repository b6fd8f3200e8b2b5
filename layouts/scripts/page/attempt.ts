/** What comes of it, or nothing: where a browser forbids its storage, even to ask for it throws. */
export const attempt = <Value>(act: () => Value): Value | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

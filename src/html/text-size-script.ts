import { createHash } from 'node:crypto';

/**
 * An inline script in the head of every page. It runs before anything is drawn, so that a stored
 * text size never shifts the visible text (decision 0052). It only copies the choice to the root
 * element, for the style sheet. If storage is forbidden, reading it throws.
 */
export const textSizeScript =
  'try{document.documentElement.dataset.coChu=localStorage.co_chu}catch(e){}';

/** `sha256-…`, the form for a policy. */
export const textSizeScriptHash = `sha256-${createHash('sha256').update(textSizeScript).digest('base64')}`;

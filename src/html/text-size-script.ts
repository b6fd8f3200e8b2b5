import { createHash } from 'node:crypto';

/**
 * Stands in the head of every page and runs before the first word is drawn, so that a chosen size of type
 * never moves what is read (decision 0052). It only copies the choice to the root, for the style sheet.
 * Storage may be forbidden: reading it throws then.
 */
export const textSizeScript =
  'try{document.documentElement.dataset.coChu=localStorage.co_chu}catch(e){}';

/** `sha256-…`, as a policy allows it. */
export const textSizeScriptHash = `sha256-${createHash('sha256').update(textSizeScript).digest('base64')}`;

import { createHmac } from 'node:crypto';

const signatureOf = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

/**
 * A text behind a line by which it is known again: one that is cut short or changed is not the same.
 *
 * @param secret where files come from elsewhere: only who knows it can have written them
 */
export const signedText = (text: string, secret = ''): string =>
  `${signatureOf(text, secret)}\n${text}`;

/** The text that was signed; `undefined` for anything else. */
export const readSigned = (written: string, secret = ''): string | undefined => {
  const end = written.indexOf('\n');
  const text = written.slice(end + 1);
  return end >= 0 && written.slice(0, end) === signatureOf(text, secret) ? text : undefined;
};

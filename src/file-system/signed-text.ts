import { createHmac } from 'node:crypto';

const signatureOf = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');

/**
 * A text after a line with its signature, so that truncation or a change is noticed.
 *
 * @param secret set if files may come from elsewhere: only those signed with it count
 */
export const signedText = (text: string, secret = ''): string =>
  `${signatureOf(text, secret)}\n${text}`;

/** The signed text; `undefined` if the signature does not match. */
export const readSigned = (written: string, secret = ''): string | undefined => {
  const end = written.indexOf('\n');
  const text = written.slice(end + 1);
  return end >= 0 && written.slice(0, end) === signatureOf(text, secret) ? text : undefined;
};

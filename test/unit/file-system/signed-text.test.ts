import { expect, test } from 'vitest';
import { readSigned, signedText } from '../../../src/file-system/signed-text.ts';

const text = 'dòng một\ndòng hai\n';

test('a signed text is read again', () => {
  expect(readSigned(signedText(text))).toBe(text);
  expect(readSigned(signedText(text, 'bí mật'), 'bí mật')).toBe(text);
  expect(readSigned(signedText(''))).toBe('');
});

test.each<[string, string]>([
  ['is empty', ''],
  ['is not signed', text],
  ['was cut short', signedText(text).slice(0, -1)],
  ['was changed', signedText(text).replace('hai', 'ba')],
  ['was signed by someone who does not know the secret', signedText(text)],
])('a text that %s does not count', (name, written) => {
  const secret = name.includes('secret') ? 'bí mật' : '';
  expect(readSigned(written, secret)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { arrayItems } from '../../../src/search/cbor-items.ts';

const hex = (bytes: Buffer): string => bytes.toString('hex');
const items = (text: string): readonly string[] => {
  const { head, items: values } = arrayItems(Buffer.from(text, 'hex'));
  return [hex(head), ...values.map(hex)];
};
const longText = `7818${'61'.repeat(24)}`;

test.each([
  ['an empty array', '80', ['80']],
  ['a short number', '8117', ['81', '17']],
  [
    'numbers of one, two and four bytes',
    '8318ff1901001a00010000',
    ['83', '18ff', '190100', '1a00010000'],
  ],
  ['text', '816161', ['81', '6161']],
  ['long text', `81${longText}`, ['81', longText]],
  ['arrays in arrays', '82826161810182616280', ['82', '8261618101', '82616280']],
  ['a long array', `9818${'00'.repeat(24)}`, ['9818', ...Array.from({ length: 24 }, () => '00')]],
])('%s', (_name, text, expected) => expect(items(text)).toEqual(expected));

test.each([
  ['no array', '6161', 'an array is expected'],
  ['bytes after the array', '8000', 'bytes after the array'],
  ['a map', '81a0', 'type 5 is not expected'],
  ['an array without a count', '9fff', 'length 31 is not expected'],
])('%s is refused', (_name, text, message) => expect(() => items(text)).toThrow(message));

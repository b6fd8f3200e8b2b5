import { expect, test } from 'vitest';
import { ledgerText } from '../../../../src/permanence/ledger/ledger.ts';
import { OperationError } from '../../../../src/operation/operation-error.ts';
import { readLedger } from '../../../../src/permanence/ledger/read-ledger.ts';
import { entry, ledger, releaseName } from './make-ledger.ts';

const sound = ledgerText(ledger(releaseName(2), [entry('/2020/03/a/', { title: 'A' })]));

const kindOf = (text: string): string | undefined => {
  try {
    readLedger(text, 'x');
    return undefined;
  } catch (error) {
    return error instanceof OperationError && 'why' in error.fault
      ? String(error.fault.why)
      : String(error);
  }
};

test('a sound one is read', () => {
  expect(kindOf(sound)).toBeUndefined();
});

test.each([
  ['cut short', sound.slice(0, -20), 'not-json'],
  ['of another form', sound.replace('"format":1', '"format":2'), 'not-ledger'],
  ['with a key too many', sound.replace('"format":1', '"format":1,"x":1'), 'not-ledger'],
  ['with a way out of the site', sound.replace('/2020/03/a/', '/../a/'), 'not-ledger'],
  ['with a whole address', sound.replace('/2020/03/a/', 'https://x/'), 'not-ledger'],
  ['with another fate', sound.replace('"page"', '"lost"'), 'not-ledger'],
  ['with a prototype', sound.replace('"title":"A"', '"__proto__":{"a":1}'), 'not-ledger'],
  ['with an endless title', sound.replace('"A"', `"${'A'.repeat(3000)}"`), 'not-ledger'],
  ['with a release that is none', sound.replaceAll(releaseName(2), '2'), 'not-ledger'],
])('one %s is refused', (_name, text, kind) => {
  expect(kindOf(text)).toBe(kind);
});

test('one with an address twice is refused', () => {
  const twice = ledger(releaseName(1), [entry('/a/'), entry('/a/')]);
  expect(kindOf(ledgerText(twice))).toBe('twice');
});

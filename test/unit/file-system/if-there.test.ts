import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultCode } from '../../../src/file-system/fault-code.ts';
import { ifThere } from '../../../src/file-system/if-there.ts';

test('a file that is not there is undefined, another fault is thrown', async () => {
  expect(await ifThere(readFile('package.json', 'utf8'))).toContain('ban-tin-dai-hoi');
  expect(await ifThere(readFile('no-such-file'))).toBeUndefined();
  await expect(ifThere(readFile('.'))).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(ifThere(readFile('package.json/x'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.each([
  [Object.assign(new Error('x'), { code: 'EEXIST' }), 'EEXIST'],
  [Object.assign(new Error('x'), { code: 5 }), undefined],
  [{ code: 'EEXIST' }, undefined],
  [new Error('x'), undefined],
  ['EEXIST', undefined],
])('the code of %j is %s', (error, code) => {
  expect(faultCode(error)).toBe(code);
});

import { expect, test } from 'vitest';
import type { ContentFiles } from '../content/make-content.ts';
import { parseFiles } from '../content/make-content.ts';
import { faultRows } from '../content/fault-rows.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

const errorsOf = (files: ContentFiles): number =>
  parseFiles(files).problems.filter(({ severity }) => severity === 'error').length;

test.each(faultRows)(
  'mending twice is mending once, and makes nothing worse: %s',
  (_name, files) => {
    const once = writtenBack(files);
    expect(mendFiles(once)).toEqual([]);
    expect(errorsOf(once)).toBeLessThanOrEqual(errorsOf(files));
  },
);

test('mending changes none of the files that it is given', () => {
  for (const [, files] of faultRows) {
    const before = Object.values(files).map(String);
    mendFiles(files);
    expect(Object.values(files).map(String)).toEqual(before);
  }
});

import { expect, test } from 'vitest';
import { sampleOf } from '../../whole-matrix.ts';
import type { ContentFiles } from '../content/make-content.ts';
import { parseFiles } from '../content/make-content.ts';
import { faultRows } from '../content/fault-rows.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

const errorsOf = (files: ContentFiles): number =>
  parseFiles(files).problems.filter(({ severity }) => severity === 'error').length;

const asTexts = (files: ContentFiles): string[] => Object.values(files).map(String);

test.each(sampleOf(faultRows, 3))(
  'mending twice is mending once, makes nothing worse and leaves what it is given: %s',
  (_name, files) => {
    const before = asTexts(files);
    const once = writtenBack(files);
    expect(asTexts(files)).toEqual(before);
    expect(mendFiles(once)).toEqual([]);
    expect(errorsOf(once)).toBeLessThanOrEqual(errorsOf(files));
  },
);

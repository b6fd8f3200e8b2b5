import { expect, test } from 'vitest';
import { nearestIn, nearestOf } from '../../../src/content/nearest.ts';

test.each([
  ['Chính trị', ['truyen-thanh', 'chinh-tri'], 'chinh-tri'],
  ['chinh-tri', ['chinh-tri-1', 'chinh-tri'], 'chinh-tri'],
  ['Hông Đức', ['Hồng Đức', 'Hồng Phúc'], 'Hồng Đức'],
  ['relatd', ['related', 'updated'], 'related'],
  ['unti', ['unit'], undefined],
  ['thể thao', ['chinh-tri', 'truyen-thanh'], undefined],
  ['ab', ['aa', 'ac'], 'aa'],
  ['!!!', ['a'], undefined],
  ['a', [], undefined],
])('%s among %j is most likely %s', (word, choices, nearest) => {
  expect(nearestOf(word, choices)).toBe(nearest);
});

test.each([
  ['relatd', 'related', true],
  ['relat', 'relax', false],
  ['ab', 'Áb', true],
  ['dang-bo-xa-hong', 'dang-bo-xa-hong-d', false],
  ['dang-bo-xa-hong-duv', 'dang-bo-xa-hong-duc', true],
  ['tuan-41-nam-2019', 'tuan-42-nam-2019', false],
  ['dang-bo-thon-1', 'dang-bo-thon-11', false],
])('%s is %s, near certain: %j', (word, choice, isNearCertain) => {
  expect(nearestIn([choice])(word)).toEqual({ choice, isNearCertain });
});

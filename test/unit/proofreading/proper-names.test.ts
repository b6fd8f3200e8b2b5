import { expect, test } from 'vitest';
import { properNamesIn } from '../../../src/proofreading/proper-names.ts';

test.each([
  ['Đảng bộ xã Hồng Đức', ['Hồng Đức']],
  ['Đảng bộ Trường THPT Hồng Quang', ['Hồng Quang']],
  ['Đảng bộ xã Hồng Đức, huyện Ninh Giang', ['Hồng Đức', 'Ninh Giang']],
  ['Đảng bộ Công an huyện', []],
  ['Chi bộ Trạm Y tế', []],
  ['Đảng Bộ Xã Hồng Đức', ['Hồng Đức']],
])('%s holds %j', (name, found) => {
  expect(properNamesIn(name).map(({ syllables }) => syllables.join(' '))).toEqual(found);
});

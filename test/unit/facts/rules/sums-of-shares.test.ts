import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Nam chiếm 60%, nữ chiếm 45%.', 'sum-of-shares likely: Nam chiếm 60%, nữ chiếm 45%'],
  ['Có 60% là nam, 45% là nữ.', 'sum-of-shares likely: 60% là nam, 45% là nữ'],
  [
    'Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 40%, dịch vụ 35%.',
    'sum-of-shares likely: Cơ cấu kinh tế: nông nghiệp 30%, công nghiệp 40%, dịch vụ 35%',
  ],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Nam chiếm 55%, nữ chiếm 45%; 33,3% là nam, 66,7% là nữ.',
  'Cơ cấu kinh tế: nông nghiệp 30,5%, công nghiệp 40%, dịch vụ 29,5%.',
  'Cơ cấu kinh tế chuyển dịch: nông nghiệp giảm 5%, công nghiệp tăng 40%, dịch vụ tăng 35%.',
  'Cơ cấu kinh tế: công nghiệp 40%, dịch vụ 35%.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

import { expect, test } from 'vitest';
import { prepareText } from '../../../../src/proofreading/prepared-text.ts';
import { halfCapitals } from '../../../../src/proofreading/rules/half-capital.ts';

const found = (text: string): string[] =>
  halfCapitals(prepareText(text), { units: [] }).map(
    (mark) => `${mark.found} → ${mark.suggestion ?? ''}`,
  );

test.each([
  ['Đồng chí Nguyễn văn Bình phát biểu.', ['văn → Văn']],
  ['Đồng chí nguyễn Văn Bình phát biểu.', ['nguyễn → Nguyễn']],
  ['Ông Lê quang Hùng được bầu.', ['quang → Quang']],
  ['Bà trần thị Mai dự họp.', ['trần → Trần']],
  ['Bà Phạm Thị hoa dự họp.', ['hoa → Hoa']],
  ['Ông Nguyễn văn bình dự họp.', ['văn → Văn', 'bình → Bình']],
  ['Xe về thành phố hà Nội.', ['hà → Hà']],
  ['Xe về Hà nội.', ['nội → Nội']],
  ['Ông Nguyễn Văn BÌnh và ĐẢng bộ xã.', ['BÌnh → Bình', 'ĐẢng → Đảng']],
])('%s', (text, marks) => expect(found(text)).toEqual(marks));

test.each([
  'Đồng chí Nguyễn Văn Bình về Hà Nội, Việt Nam.',
  'Ông Lê và Hùng cùng đi.',
  'Nhà họ Lê quang đãng, Hùng hay sang chơi.',
  'Hà văn hóa, Lê thị sát và Cao văn minh.',
  'Con hà bám đầy, nội ngoại đều vui.',
])('%s is right', (text) => expect(found(text)).toEqual([]));

import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  [
    'Ủng hộ 6 triệu đồng, gồm 3 triệu đồng của xã và 2 triệu đồng của thôn.',
    'sum certain: 6 triệu đồng, gồm 3 triệu đồng của xã và 2 triệu đồng của thôn',
  ],
  [
    'Thu 12.500.000đ gồm 10.000.000đ và 2.000.000đ.',
    'sum certain: 12.500.000đ gồm 10.000.000đ và 2.000.000đ',
  ],
  [
    'Tổng 500.000.000 đồng (gồm 300.000.000 đồng và 150.000.000 đồng).',
    'sum certain: 500.000.000 đồng (gồm 300.000.000 đồng và 150.000.000 đồng)',
  ],
  [
    'Kinh phí 10 tỷ đồng, trong đó ngân sách 6 tỷ đồng, nhân dân 5 tỷ đồng.',
    'sum likely: 10 tỷ đồng, trong đó ngân sách 6 tỷ đồng, nhân dân 5 tỷ đồng',
  ],
  ['Chi bộ góp 3 triệu + 2 triệu = 6 triệu.', 'sum certain: 3 triệu + 2 triệu = 6 triệu'],
  ['Có 12 + 15 = 28 người.', 'sum certain: 12 + 15 = 28'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Ủng hộ 5 triệu đồng, gồm 3 triệu đồng của xã và 2 triệu đồng của thôn.',
  'Thu 1,5 tỷ đồng, gồm 1 tỷ đồng thuế và 500 triệu đồng phí.',
  'Thu 15,3 tỷ đồng, gồm 10,2 tỷ đồng thuế và 5,2 tỷ đồng phí.',
  'Kinh phí 10 tỷ đồng, trong đó ngân sách 6 tỷ đồng, nhân dân 2 tỷ đồng.',
  'Kinh phí hơn 10 tỷ đồng, gồm 6 tỷ đồng của huyện và 5 tỷ đồng của xã.',
  'Kinh phí 10 tỷ đồng, gồm 6 tỷ đồng của huyện, còn lại 2 tỷ đồng của xã.',
  'Mất 3 tỷ 533 triệu đồng, trong đó 2 tỷ 211 triệu đồng là của xã, 900 triệu đồng của thôn.',
  'Góp 3 + 2 = 5 triệu; x + 2 = 7; 2 x 3 + 1 = 7; 3 + 2 = 5.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

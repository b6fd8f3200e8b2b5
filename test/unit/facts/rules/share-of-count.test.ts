import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Đồng chí trúng cử với 40/45 phiếu (đạt 98%).', 'share-of-count certain: 40/45 phiếu (đạt 98%'],
  [
    'Có 148/150 đại biểu dự, đạt tỷ lệ 95,5 %.',
    'share-of-count certain: 148/150 đại biểu dự, đạt tỷ lệ 95,5 %',
  ],
  [
    'Có 1.250/2.500 hộ ký cam kết, bằng 55%.',
    'share-of-count certain: 1.250/2.500 hộ ký cam kết, bằng 55%',
  ],
  [
    'Thu về 45 phiếu, trong đó 40 phiếu hợp lệ (đạt 98%).',
    'share-of-count certain: 45 phiếu, trong đó 40 phiếu hợp lệ (đạt 98%',
  ],
  [
    'Có 120 đại biểu, trong đó có 30 đại biểu nữ, chiếm 35%.',
    'share-of-count certain: 120 đại biểu, trong đó có 30 đại biểu nữ, chiếm 35%',
  ],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Trúng cử với 40/45 phiếu (đạt 88,9%), 40/45 phiếu, đạt 89 %, 40/45 phiếu = 88,8%.',
  'Thu về 45 phiếu, trong đó 40 phiếu hợp lệ (đạt 88,9%); 120 đại biểu, trong đó có 30 nữ (25%).',
  'Có 45 hộ, trong đó 40 hộ đạt 98% kế hoạch; 45 phiếu, trong đó 40 phiếu bầu, tăng 98%.',
  'Có 172/172 đại biểu tán thành, đạt 100%.',
  'Kết nạp 12/10 đảng viên, đạt 120% kế hoạch; 8/10 chỉ tiêu đạt 95%.',
  'Hãng chậm 85/568 chuyến, chiếm 15,4% tổng số chuyến chậm.',
  'Ngày 5/6 là ngày chốt, tỷ lệ 10%; 40/45 phiếu, gần bằng 98%.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

import { expect, test } from 'vitest';
import { isUnmarkedVietnamese } from '../../../src/encoding/unmarked-text.ts';

test.each([
  'Sang nay, chi bo thon to chuc dai hoi nhiem ky 2020 - 2025.',
  'DAI HOI DANG BO XA LAN THU XXV',
  'Dai hoi chi bo',
  '- Ve du co dong chi bi thu dang uy cung toan the dang vien',
  'Bao cao ket qua thuc hien nghi quyet cua huyen uy trong nam qua',
])('%s', (line) => expect(isUnmarkedVietnamese(line)).toBe(true));

test.each([
  'Sáng nay, chi bộ thôn tổ chức đại hội.',
  'Sang nay, chi bo thôn to chuc dai hoi nhiem ky 2020',
  'The hand on the map can be a sign that he is in.',
  'Can do, so be it: go on to the top.',
  'In the long run the man can hang on to the plan and then go to him.',
  'Thinh Phat Long',
  'Nguyen Van A, Tran Thi B',
  'https://xa.example/dai-hoi-chi-bo-thon-nhiem-ky',
  'Kim Jong Un, Mao Trach Dong',
  'ABC XYZ',
  '',
])('not: %s', (line) => expect(isUnmarkedVietnamese(line)).toBe(false));

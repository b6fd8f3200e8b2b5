import { expect, test } from 'vitest';
import { isUnmarkedRun, isUnmarkedVietnamese } from '../../../src/encoding/unmarked-text.ts';

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

test.each([
  'Sang nay Huyen uy to chuc hoi nghi',
  'Doan cong tac cua huyen da den du',
  'dai hoi dang bo xa',
  'Dien thoai lien he',
  'to chuc dai hoi nhiem ky',
])('typed without marks: %s', (run) => expect(isUnmarkedRun(run.split(' '))).toBe(true));

test.each([
  'Nam tham gia trong',
  'tham gia, trong khi anh ta',
  'Gia Lai qua Kon Tum',
  'Kon Tum, Kon Tum',
  'thu mua heo Viet GAP',
  'Nguyen Tran Huyen My',
  'vinh danh trong top',
  'dung Give it to me xoay quanh',
  'hai con chim',
])('may be right: %s', (run) => expect(isUnmarkedRun(run.match(/[a-z]+/giu) ?? [])).toBe(false));

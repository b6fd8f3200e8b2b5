import { expect, test } from 'vitest';
import { checkFiles } from '../check-files.ts';
import { article } from '../make-content.ts';

const register = `congresses:
  - id: dai-hoi-hong-duc
    name: Đại hội Đảng bộ xã Hồng Đức
    unit: dang-bo-xa-hong-duc
    status: da-hoan-thanh
    actual: 2020-03-11/2020-03-12
`;

const told = async (body: string, fields: Readonly<Record<string, string>> = {}) => {
  const text = article({ congress: 'dai-hoi-hong-duc', ...fields }, body);
  const problems = await checkFiles({ 'congresses.yaml': register, 'articles/2020/03/x.md': text });
  return problems
    .filter(({ code }) => code === 'CONGRESS_LATER')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
};

test.each([
  'Đảng bộ xã Hồng Đức vừa tổ chức thành công Đại hội.',
  'Đại hội đã bầu 15 đồng chí vào Ban Chấp hành.',
  'Đại hội Đảng bộ xã Hồng Đức thành công tốt đẹp.',
])('an article of 6 March: %s', async (body) => {
  expect(await told(body)).toEqual([
    '3:7 bài ghi ngày 2020-03-06 mà kể đại hội đã xong, còn sổ đại hội ghi họp ngày 2020-03-11',
  ]);
});

test.each([
  'Đảng bộ xã Hồng Đức sẽ tổ chức Đại hội vào ngày 11/3.',
  'Xã quyết tâm tổ chức thành công Đại hội.',
  'Các chi bộ đã tổ chức đại hội. Xã chuẩn bị đại hội.',
])('an announcement may come before: %s', async (body) => expect(await told(body)).toEqual([]));

test('an article of the day itself may tell the result', async () => {
  expect(await told('Đại hội đã bầu 15 đồng chí.', { date: '2020-03-11' })).toEqual([]);
});

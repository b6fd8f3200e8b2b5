import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  operationFaultGroups,
  operationFaults,
  type OperationCode,
} from '../../../../src/operation/faults/catalogue.ts';
import type { FaultText } from '../../../../src/operation/faults/fault.ts';
import { OperationError, sentenceOf } from '../../../../src/operation/operation-error.ts';

const codes = Object.keys(operationFaults) as OperationCode[];

const textOf = (code: OperationCode): FaultText => {
  const { text, example } = operationFaults[code];
  return (text as (details: unknown) => FaultText)(example);
};

/** What a hint asks for. */
const cure =
  /(?:chạy|chọn|chờ|sửa|kiểm tra|xem lại|xóa|viết|ghi|cài|báo|gắn|chép|thêm|tắt|đổi|thay|bỏ|lưu|tải|mở|lấy lại|nhập|chia|chuyển|dùng|đặt|giữ)/iu;

test.each(codes)('%s says in Vietnamese what is wrong and what to do', (code) => {
  const { message, hint, note = '' } = textOf(code);
  expect(hint).toMatch(cure);
  for (const part of [message, hint, note]) {
    expect(part).toBe(part.normalize('NFC').trim());
    expect(part).not.toMatch(/[.:;]$|undefined|\[object/u);
  }
});

/** Faults of which there is one place only, which everyone knows. */
const placeless = new Set<string>(['DEPLOY_OVERTAKEN', 'DEPLOY_BUSY']);

test.each(codes.filter((code) => !placeless.has(code)))('%s names what it is about', (code) => {
  const { example } = operationFaults[code];
  const named = Object.values(example).flat().map(String);
  const sentence = sentenceOf(textOf(code));
  expect(
    named.some((each) => sentence.includes(each.split('\n')[0] ?? '')) || /\d/u.test(sentence),
  ).toBe(true);
});

test('no code is in two groups', () => {
  const grouped = Object.values(operationFaultGroups).flatMap((group) => Object.keys(group));
  expect(grouped.toSorted()).toEqual(codes.toSorted());
});

test('an error carries its code, its details and the sentence', () => {
  const error = new OperationError('OUTPUT_LINK', { folder: '/a' });
  expect(error.fault).toEqual({ code: 'OUTPUT_LINK', folder: '/a' });
  expect(error.message).toBe(
    '--output: "/a" là liên kết không dẫn tới đâu; sửa liên kết, hoặc chọn thư mục khác.',
  );
  expect(error.status).toBe(2);
});

/** Signals between two functions, of which no operator hears. */
const inner = new Set([
  'src/cli/exit-status.ts UsageError',
  'src/import/refusal.ts Refusal',
  'src/new-article/write-article.ts ArticlePlaceError',
  'src/content/edit/write-file.ts WritePlaceError',
  'src/content/edit/yaml-spans.ts EditError',
  'src/manifest/read-manifest.ts ManifestError',
  'src/external-links/verdict.ts PrivateAddressError',
  'src/cli/ask.ts Cancelled',
]);

test('no other class of errors is reported to an operator', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) =>
    join('src', name),
  );
  const classes = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/^(?:export )?class (\w+).* extends \w*Error\b/gmu),
      ].map(([, name = '']) => `${file} ${name}`),
    );
  expect(classes.filter((each) => !inner.has(each))).toEqual([
    'src/operation/operation-error.ts OperationError',
  ]);
});

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
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

/** Words of an instruction in a hint. */
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

/** Faults that can be in only one well-known place. */
const placeless = new Set<string>([
  'DEPLOY_OVERTAKEN',
  'DEPLOY_BUSY',
  'USAGE_NO_TARGET',
  'USAGE_NO_ROLLBACK_TARGET',
  'USAGE_NOT_FIRST',
  'USAGE_TITLE',
  'USAGE_NO_FILE',
  'USAGE_NO_SCRIPT',
  'COMMAND_ARGUMENTS',
  'SCRIPT_FORMS',
  'SCRIPT_MIXED',
  'SCRIPT_ONLY_DAY',
  'USAGE_NO_PLAY_DAY',
  'ELEVENTY_STOPPED',
  'REVIEW_CHOOSE',
  'REVIEW_BY',
  'SEND_NO_REMOTE',
  'SIGN_NO_KEY',
  'VERIFY_NO_PLACE',
]);

/** The report on an imported file names it before the sentence. */
const isReported = (code: OperationCode): boolean => code.startsWith('IMPORT_');

test.each(codes.filter((code) => !placeless.has(code) && !isReported(code)))(
  '%s names what it is about',
  (code) => {
    const { example } = operationFaults[code];
    const named = Object.values(example).flat().map(String);
    const sentence = sentenceOf(textOf(code));
    expect(
      named.some((each) => sentence.includes(each.split('\n')[0] ?? '')) || /\d/u.test(sentence),
    ).toBe(true);
  },
);

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

/** Signals between two functions, which no operator sees. */
const inner = new Set([
  'src/content/edit/write-file.ts WritePlaceError',
  'src/content/edit/yaml-spans.ts EditError',
  'src/manifest/read-manifest.ts ManifestError',
  'src/external-links/verdict.ts PrivateAddressError',
  'src/cli/ask.ts Cancelled',
  'src/resident-site/held-problems.ts TooManyTexts',
  'src/desk/rich-text/reading/read-inline.ts WithoutForm',
  /** Answers of the desk, which a journalist sees, not an operator. */
  'src/desk/routes/question.ts DeskRefusal',
  'src/desk/client/page/ask-desk.ts Refused',
  'src/desk/client/page/ask-desk.ts Unreachable',
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

const isVietnamese = (text: string): boolean => /[\u0300-\u0331đĐ]/u.test(text.normalize('NFD'));

/** `new XError('chữ')`: text for operators outside the catalogue. */
const sentencesUnder = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, callee, arguments: given } = node as Record<string, unknown>;
  const name = (callee as { readonly name?: string } | undefined)?.name ?? '';
  /** JSON has no form for a BigInt. */
  const words = JSON.stringify(given ?? [], (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const isSentence = type === 'NewExpression' && name.endsWith('Error') && isVietnamese(words);
  return [...(isSentence ? [words] : []), ...Object.values(node).flatMap(sentencesUnder)];
};

test('no error has a sentence for an operator but those of the catalogue', () => {
  expect(
    sentencesUnder(parseSync('a.ts', 'throw new TypeError(`Thiếu ${a}`)').program),
  ).toHaveLength(1);
  expect(
    globSync('src/**/*.ts').flatMap((file) =>
      sentencesUnder(parseSync(file, readFileSync(file, 'utf8')).program).map((words) => [
        file,
        words,
      ]),
    ),
  ).toEqual([]);
});

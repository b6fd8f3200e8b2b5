import { expect, test } from 'vitest';
import { countProblems, countSentence } from '../../../src/report/count-problems.ts';
import { makeProblem, note, warning } from './make-problem.ts';

const error = makeProblem();
const elsewhere = makeProblem({ file: 'content/site.yaml' });

test.each([
  ['nothing', [], '', 'Không có lỗi.\n'],
  ['one error', [error], '1 lỗi', 'Có 1 lỗi trong 1 tệp.\n'],
  ['two files', [error, elsewhere], '2 lỗi', 'Có 2 lỗi trong 2 tệp.\n'],
  ['warnings alone', [warning], '1 cảnh báo', 'Có 1 cảnh báo trong 1 tệp.\n'],
  [
    'the gravest first',
    [note, warning, error],
    '1 lỗi, 1 cảnh báo, 1 ghi chú',
    'Có 1 lỗi, 1 cảnh báo, 1 ghi chú trong 1 tệp.\n',
  ],
])('%s', (_name, problems, count, sentence) => {
  expect(countProblems(problems)).toBe(count);
  expect(countSentence(problems)).toBe(sentence);
});

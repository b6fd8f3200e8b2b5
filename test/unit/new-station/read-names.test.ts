import { expect, test } from 'vitest';
import { namesIn } from '../../../src/new-station/read-names.ts';

test('a pasted list gives names, each once, without numbers, bullets and signs at the end', () => {
  const pasted =
    '\uFEFF1. Đảng bộ xã A\r\n2) Chi bộ  thôn B;\r\n• Công an xã\n\n   - Trạm Y tế.\n+ CÔNG AN XÃ\n---\n3\n';
  expect(namesIn(pasted)).toEqual(['Đảng bộ xã A', 'Chi bộ thôn B', 'Công an xã', 'Trạm Y tế']);
});

test('decomposed letters become whole ones, and a number within a name stays', () => {
  expect(namesIn('Chi bộ thôn 3'.normalize('NFD'))).toEqual(['Chi bộ thôn 3']);
});

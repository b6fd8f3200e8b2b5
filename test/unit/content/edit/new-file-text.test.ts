import { expect, test } from 'vitest';
import { newFileText } from '../../../../src/content/edit/new-file-text.ts';

test('fields keep their order, comments are above them, empty values are left out', () => {
  const fields = { title: 'Tin: vắn', unit: [], byline: undefined, draft: true };
  expect(newFileText(fields, { draft: 'lời', unit: 'không ghi' }, 'Đoạn.\n')).toBe(
    '---\ntitle: "Tin: vắn"\n# lời\ndraft: true\n---\n\nĐoạn.\n',
  );
});

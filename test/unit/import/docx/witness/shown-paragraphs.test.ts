import { expect, test } from 'vitest';
import { docxToDraft } from '../../../../../src/import/docx/docx-to-draft.ts';
import { docx, paragraph, run, table } from '../make-docx.ts';

test('the second reading needs no knowledge of structures', async () => {
  const { witness } = await docxToDraft(
    await docx([
      paragraph([run('Đại'), run(' hội &amp; '), '<x:la><w:r><w:t>lạ</w:t></w:r></x:la>']),
      table([['A', 'B']]),
    ]),
  );
  expect(witness).toEqual(['Đại hội &amp; lạ', 'A', 'B']);
});

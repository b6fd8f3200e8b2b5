import { expect, test } from 'vitest';
import { markOfFile } from '../../../src/editorial/mark-of-file.ts';
import { withReviewStep } from '../../../src/editorial/review-change.ts';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import {
  article,
  inTemporaryFolder,
  parseFiles,
  png,
  writeFiles,
} from '../content/make-content.ts';

const x = 'articles/2020/03/x.md';
const at = '2020-03-06T15:58' as VietnamMoment;

/** The standing of an article approved as written, next to a picture. */
const standingWith = (text: string, picture: Uint8Array) =>
  parseFiles({ [x]: text, 'media/anh.png': picture }).content?.articles[0]?.standing;

test('the mark that is written for a file is the one that its content has', async () => {
  await inTemporaryFolder(async (folder) => {
    await writeFiles(folder, { 'media/anh.png': png });
    const text = article({}, '![Hội trường](/media/anh.png)');
    const mark = await markOfFile(x, text, folder);
    const approved = withReviewStep(text, { step: 'duyet', by: 'Đồng chí B', at, mark });
    expect(standingWith(approved, png)).toBe('approved');
    expect(standingWith(approved.replace('Hội trường]', 'Hội nghị]'), png)).toBe('changed');
    expect(standingWith(approved, Buffer.concat([png, png]))).toBe('changed');
    expect(await markOfFile(x, '---\ntitle: [\n---\n', folder)).toBeUndefined();
  });
});

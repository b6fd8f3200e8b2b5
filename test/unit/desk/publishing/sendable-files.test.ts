import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sendableFiles } from '../../../../src/desk/publishing/sendable-files.ts';
import { gitFolderOf } from '../../../../src/desk/sending/git-folder.ts';
import { sendChanges } from '../../../../src/desk/sending/send-changes.ts';
import { remoteOf, remoteSettings } from '../../../../src/desk/sending/remote-of.ts';
import { authorOf } from '../../../../src/desk/sending/author.ts';
import { article, inTemporaryFolder } from '../../content/make-content.ts';
import { gitIn, gitPlaces, put, sendAsOther } from '../sending/git-places.ts';

const at = (name: string): string => `content/articles/2020/03/${name}.md`;
const sent = '\nreview:\n  - { step: gui-duyet, by: A, at: 2020-03-06 15:42 }';
const waiting = (title: string): string =>
  article({ title }).replace('\n---\n\n', `${sent}\n---\n\n`);

test('a published article keeps its text while a new one waits; everything else goes', async () => {
  await inTemporaryFolder(async (root) => {
    const { mine } = gitPlaces(root, { [at('cu')]: article(), [at('sua')]: article() });
    put(mine, at('cu'), waiting('Bản mới chờ duyệt'));
    put(mine, at('sua'), article({ title: 'Sửa' }));
    put(mine, at('moi'), waiting('Bài mới chờ duyệt'));
    put(mine, at('hong'), article({ title: 'Bài mới có lỗi' }));
    put(mine, 'content/units.yaml', 'units: []\n');
    const folder = await gitFolderOf(join(mine, 'content'));
    if (!folder) throw new Error('test: no repository');
    const files = await sendableFiles(folder, {
      contentFolder: join(mine, 'content'),
      rules: undefined,
      isFaulty: (path) => path.endsWith('hong.md'),
    });
    expect(files.toSorted()).toEqual([at('moi'), at('sua'), 'content/units.yaml']);
  });
});

test('what was chosen in a conflict is sent, as long as nobody has sent more', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine, others } = gitPlaces(root, { [at('cu')]: article({}, 'Một.') });
    put(mine, at('cu'), article({}, 'Một, tôi.'));
    sendAsOther(others, at('cu'), article({}, 'Một, kia.'));
    const folder = await gitFolderOf(join(mine, 'content'));
    if (!folder) throw new Error('test: no repository');
    const remote = remoteOf(folder, await remoteSettings(folder), undefined);
    const sending = {
      files: [at('cu')],
      author: authorOf('Đồng chí A', undefined),
      message: 'Đăng',
      time: 1_583_500_000,
    };
    const first = await sendChanges(folder, remote, sending);
    if (first.kind !== 'conflict') throw new Error('test: no conflict');
    const files = new Map([[at('cu'), Buffer.from(article({}, 'Một, cả hai.'))]]);
    const stale = await sendChanges(folder, remote, { ...sending, chosen: { over: 'x', files } });
    expect(stale.kind).toBe('conflict');
    const done = await sendChanges(folder, remote, {
      ...sending,
      chosen: { over: first.with, files },
    });
    expect(done.kind).toBe('sent');
    expect(gitIn(bare, 'show', `main:${at('cu')}`)).toContain('Một, cả hai.');
  });
});

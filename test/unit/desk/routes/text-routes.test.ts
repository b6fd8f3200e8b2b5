import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { article } from '../../content/make-content.ts';
import { makeDesk } from './make-desk.ts';

const path = 'articles/2020/03/x.md';
const draft = article({ draft: 'true' });

const opened = async (desk: ReturnType<typeof makeDesk>, at = path) =>
  (await desk.get('text', { path: at })).json as { base: string; body: string; path: string };

test('what was not touched keeps its bytes; an old version stays', async () => {
  const desk = makeDesk({ [path]: draft });
  const { base } = await opened(desk);
  const window = 'a';
  await desk.post('save', { path, window, base });
  expect(readFileSync(desk.file(path), 'utf8')).toBe(draft);
  const saved = await desk.post('save', { path, window, base, values: { title: 'Tít mới' } });
  expect(saved.status).toBe(200);
  expect(readFileSync(desk.file(path), 'utf8')).toBe(draft.replace('Bài thử', 'Tít mới'));
  const { json } = await desk.get('versions', { path });
  expect(json['versions']).toMatchObject([{ why: 'before', title: 'Bài thử' }]);
});

test('words in the typingLog outlive a crash, and are forgotten once they are saved', async () => {
  const desk = makeDesk({ [path]: draft });
  const { base } = await opened(desk);
  await desk.post('typingLog', { path, window: 'a', base, body: 'Chữ chưa lưu.' });
  const again = await desk.get('text', { path });
  expect(again.json['typingLog']).toMatchObject({ body: 'Chữ chưa lưu.', window: 'a' });
  await desk.post('save', { path, window: 'a', base, body: 'Chữ chưa lưu.' });
  expect((await desk.get('text', { path })).json['typingLog']).toBeUndefined();
});

test('two windows at different places are put together; at one place both versions stay', async () => {
  const desk = makeDesk({ [path]: article({ draft: 'true' }, 'Một.\n\nHai.\n\nBa.') });
  const { base } = await opened(desk);
  await desk.post('save', { path, window: 'a', base, body: 'Một, a.\n\nHai.\n\nBa.' });
  const other = await desk.post('save', {
    path,
    window: 'b',
    base,
    body: 'Một.\n\nHai.\n\nBa, b.',
  });
  expect(other.json['body']).toBe('Một, a.\n\nHai.\n\nBa, b.');
  const clash = await desk.post('save', {
    path,
    window: 'c',
    base,
    body: 'Một, c.\n\nHai.\n\nBa.',
  });
  expect(clash.status).toBe(409);
  expect(clash.json['theirs']).toMatchObject({ body: 'Một, a.\n\nHai.\n\nBa, b.' });
  expect(readFileSync(desk.file(path), 'utf8')).toContain('Ba, b.');
  const kept = (await desk.get('versions', { path })).json['versions'] as { body: string }[];
  const bodies = kept.map(({ body }) => body);
  expect(bodies).toContain('Một, c.\n\nHai.\n\nBa.');
  expect(bodies).toContain('Một, a.\n\nHai.\n\nBa, b.');
});

test('two windows that save at the same moment both keep their words', async () => {
  const desk = makeDesk({ [path]: article({ draft: 'true' }, 'Một.\n\nHai.\n\nBa.') });
  const { base } = await opened(desk);
  const save = (window: string, body: string) => desk.post('save', { path, window, base, body });
  await Promise.all([
    save('a', 'Một, a.\n\nHai.\n\nBa.'),
    save('b', 'Một.\n\nHai.\n\nBa, b.'),
    save('c', 'Một.\n\nHai, c.\n\nBa.'),
  ]);
  expect(readFileSync(desk.file(path), 'utf8')).toContain('Một, a.\n\nHai, c.\n\nBa, b.');
});

test('a file changed outside is not overwritten, even if the desk has never seen it so', async () => {
  const desk = makeDesk({ [path]: draft });
  const { base } = await opened(desk);
  writeFileSync(desk.file(path), article({ draft: 'true' }, 'Viết bằng Notepad.'));
  const saved = await desk.post('save', { path, window: 'a', base, values: { title: 'Tít' } });
  expect(saved.json['body']).toBe('Viết bằng Notepad.');
  writeFileSync(desk.file(path), article({ draft: 'true' }, 'Lại viết.'));
  const unseen = await desk.post('save', { path, window: 'a', base: 'khac', body: 'Của tôi.' });
  expect(unseen.status).toBe(409);
  expect(readFileSync(desk.file(path), 'utf8')).toContain('Lại viết.');
});

test('the folder follows the date until the article may be known; then it stays', async () => {
  const desk = makeDesk({ [path]: draft, 'articles/2020/03/y.md': article() });
  const { base } = await opened(desk);
  const moved = await desk.post('save', {
    path,
    window: 'a',
    base,
    values: { date: '2020-04-02' },
  });
  expect(moved.json['path']).toBe('articles/2020/04/x.md');
  expect(existsSync(desk.file(path))).toBe(false);
  const known = 'articles/2020/03/y.md';
  const { base: other } = await opened(desk, known);
  const kept = await desk.post('save', {
    path: known,
    window: 'a',
    base: other,
    values: { date: '2020-04-02' },
  });
  expect(kept.json['path']).toBe(known);
});

test('an old version comes back, and the newer one stays too', async () => {
  const desk = makeDesk({ [path]: draft });
  const { base } = await opened(desk);
  await desk.post('save', { path, window: 'a', base, body: 'Mới.' });
  const { versions } = (await desk.get('versions', { path })).json as {
    versions: { id: string }[];
  };
  desk.setNow('2020-03-14T08:30:00+07:00');
  const back = await desk.post('restore', { path, id: versions[0]?.id });
  expect(back.json['body']).toBe('Nội dung.');
  expect(readFileSync(desk.file(path), 'utf8')).toBe(draft);
  const after = (await desk.get('versions', { path })).json['versions'] as { body: string }[];
  expect(after.map(({ body }) => body)).toContain('Mới.');
});

test('a discarded draft is kept for 90 days; what readers may know is not discarded', async () => {
  const desk = makeDesk({ [path]: draft, 'articles/2020/03/y.md': article() });
  expect((await desk.post('discard', { path: 'articles/2020/03/y.md' })).status).toBe(409);
  const { json } = await desk.post('discard', { path });
  expect(existsSync(desk.file(path))).toBe(false);
  expect((await desk.post('take-back', { id: json['id'] })).json['path']).toBe(path);
  expect(readFileSync(desk.file(path), 'utf8')).toBe(draft);
  await desk.post('discard', { path });
  desk.setNow('2020-06-13T08:00:00+07:00');
  expect((await desk.get('discarded')).json['versions']).toEqual([]);
});

const outside = [
  '../bi-mat.md',
  'articles/2020/03/../../../../bi-mat.md',
  'articles/2020/03/..\\..\\bi-mat.md',
  '/etc/passwd',
  'site.yaml',
  'media/a.md',
  'articles/2020/03/lien-ket.md',
  'articles/2020/05/x.md',
  '',
];

test.each(outside)('%s is neither read nor written', async (at) => {
  const desk = makeDesk({ [path]: draft, '../bi-mat.md': draft, '../noi-khac/x.md': draft });
  symlinkSync(desk.file('../bi-mat.md'), desk.file('articles/2020/03/lien-ket.md'));
  symlinkSync(desk.file('../noi-khac'), desk.file('articles/2020/05'));
  for (const question of ['save', 'typingLog', 'check', 'discard', 'restore']) {
    const sent = { path: at, window: 'a', base: 'b', body: 'Xấu.', whole: 'Xấu.', id: 'x' };
    expect((await desk.post(question, sent)).status, question).toBe(404);
  }
  const read = await desk.get('text', { path: at });
  expect(read.status).toBe(404);
  expect(readFileSync(desk.file('../bi-mat.md'), 'utf8')).toBe(draft);
  expect(readFileSync(desk.file('../noi-khac/x.md'), 'utf8')).toBe(draft);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problem } from '../../../../src/content/problem.ts';
import type { DeskContext } from '../../../../src/desk/routes/desk-context.ts';
import type { Overview } from '../../../../src/desk/overview/overview.ts';
import { article } from '../../content/make-content.ts';
import { makeDesk } from './make-desk.ts';

const path = 'articles/2020/03/x.md';
const draft = article({ draft: 'true' });

type Desk = ReturnType<typeof makeDesk>;

const rules = (approval: unknown): Partial<DeskContext> => ({
  overview: () => Promise.resolve({ approval, entries: {} } as unknown as Overview),
});

const baseOf = async (desk: Desk): Promise<unknown> =>
  (await desk.get('text', { path })).json['base'];

const act = async (desk: Desk, body: Readonly<Record<string, unknown>>) =>
  desk.post('review', { path, base: await baseOf(desk), ...body });

const stateOf = async (desk: Desk): Promise<unknown> => (await desk.get('review', { path })).json;

test('an article is sent, returned with a note, approved and scheduled; who and when stays', async () => {
  const desk = makeDesk({ [path]: draft });
  expect(await stateOf(desk)).toMatchObject({
    review: { state: 'draft', offered: ['publish', 'send'] },
  });
  await act(desk, { change: 'send', by: 'Đồng chí A', to: 'Đồng chí B', note: 'Xin xem giúp.' });
  expect(await stateOf(desk)).toMatchObject({
    review: {
      state: 'waiting',
      person: 'Đồng chí A',
      steps: [{ by: 'Đồng chí A', note: 'Xin xem giúp.' }],
    },
  });
  const silent = await act(desk, { change: 'return', by: 'Đồng chí B' });
  expect([silent.status, silent.json['message']]).toEqual([
    422,
    'Ghi vài chữ để người viết biết cần sửa gì.',
  ]);
  await act(desk, { change: 'return', by: 'Đồng chí B', note: 'Ghi rõ số đại biểu.' });
  expect(await stateOf(desk)).toMatchObject({ review: { state: 'returned', offered: ['send'] } });
  await act(desk, { change: 'send', by: 'Đồng chí A' });
  await act(desk, { change: 'approve', by: 'Đồng chí B' });
  expect(await stateOf(desk)).toMatchObject({ review: { state: 'approved' } });
  expect(readFileSync(desk.file(path), 'utf8')).toContain('draft: true');
  const { json } = await act(desk, { change: 'publish', publishAt: '2020-03-15 05:30' });
  expect(json).toMatchObject({ review: { state: 'scheduled', appears: '2020-03-15T05:30' } });
  const text = readFileSync(desk.file(path), 'utf8');
  expect(text).not.toContain('draft');
  expect(text.slice(text.indexOf('\n---\n'))).toBe(draft.slice(draft.indexOf('\n---\n')));
});

test('a later change voids the approval; nothing unapproved is published', async () => {
  const desk = makeDesk({ [path]: draft });
  await act(desk, { change: 'send', by: 'Đồng chí A' });
  await act(desk, { change: 'approve', by: 'Đồng chí B' });
  await desk.post('save', { path, window: 'a', base: await baseOf(desk), body: 'Chữ khác.' });
  expect(await stateOf(desk)).toMatchObject({ review: { state: 'changed' } });
  const refused = await act(desk, { change: 'publish' });
  expect([refused.status, refused.json['message']]).toEqual([
    409,
    'Bài chưa được duyệt, hoặc đã sửa sau khi duyệt, nên chưa đăng được.',
  ]);
});

test('where the setting wants it, the author does not approve', async () => {
  const desk = makeDesk({ [path]: draft }, rules({ bySomeoneElse: true, people: [] }));
  expect(await stateOf(desk)).toMatchObject({ review: { offered: ['send', 'publish'] } });
  await act(desk, { change: 'send', by: 'Đồng chí A' });
  expect(await stateOf(desk)).toMatchObject({
    review: { offered: ['takeBack', 'return', 'approve'] },
  });
  expect((await act(desk, { change: 'approve', by: 'đồng chí A' })).status).toBe(409);
  await desk.post('person', { name: 'Đồng chí B' });
  expect(await stateOf(desk)).toMatchObject({
    review: { offered: ['approve', 'return', 'takeBack'] },
  });
  expect((await act(desk, { change: 'approve', by: 'Đồng chí B' })).status).toBe(200);
});

test('a correction and a withdrawal are written with the day and the words', async () => {
  const desk = makeDesk({ [path]: article() });
  await act(desk, { change: 'correct', note: 'Bản đầu ghi 45;\nđúng là 54.' });
  expect(readFileSync(desk.file(path), 'utf8')).toContain(
    'corrections:\n  - date: 2020-03-14\n    text: Bản đầu ghi 45; đúng là 54.\n',
  );
  expect(await stateOf(desk)).toMatchObject({ review: { state: 'corrected' } });
  await act(desk, { change: 'withdraw', note: 'Theo đề nghị của đơn vị' });
  expect(await stateOf(desk)).toMatchObject({ review: { state: 'withdrawn', offered: [] } });
});

test('what must be mended is mended before it is published; a stale window changes nothing', async () => {
  const desk = makeDesk(
    { [path]: draft },
    { check: async () => [problem('BODY_EMPTY', { file: `content/${path}`, line: 1, column: 1 })] },
  );
  const refused = await act(desk, { change: 'publish' });
  expect([refused.status, refused.json['message']]).toEqual([
    409,
    'Còn 1 điều phải sửa; sửa xong rồi mới đăng được.',
  ]);
  const stale = await desk.post('review', { path, base: 'x', change: 'send', by: 'Đồng chí A' });
  expect(stale.status).toBe(409);
  expect((await act(desk, { change: 'steal', by: 'Đồng chí A' })).status).toBe(400);
  expect((await act(desk, { change: 'publish', publishAt: 'mai' })).status).toBe(422);
  expect(readFileSync(desk.file(path), 'utf8')).toBe(draft);
});

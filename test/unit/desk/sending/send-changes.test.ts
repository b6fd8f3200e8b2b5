import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authorOf } from '../../../../src/desk/sending/author.ts';
import { gitFolderOf, type GitFolder } from '../../../../src/desk/sending/git-folder.ts';
import { remoteOf, remoteSettings } from '../../../../src/desk/sending/remote-of.ts';
import type { Remote } from '../../../../src/desk/sending/remote.ts';
import { sendChanges, type Sending } from '../../../../src/desk/sending/send-changes.ts';
import { takeBackPlan } from '../../../../src/desk/sending/take-back.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { wholeTest } from '../../../whole-matrix.ts';
import { article, inTemporaryFolder } from '../../content/make-content.ts';
import { gitHost, gitIn, gitPlaces, put, sendAsOther } from './git-places.ts';

const old = 'content/articles/2020/03/cu.md';
const fresh = 'content/articles/2020/03/moi.md';
const beside = 'content/articles/2020/03/khac.md';
const three = article({}, 'Một.\n\nHai.\n\nBa.');
const files = { [old]: three, [beside]: article(), 'README.md': 'x\n' };

const sending = (...sent: readonly string[]): Sending => ({
  files: sent,
  author: authorOf('Đồng chí A', undefined),
  message: 'Đăng: Bài mới',
  time: 1_583_500_000,
});

const folderAt = async (dir: string): Promise<GitFolder> => {
  const folder = await gitFolderOf(join(dir, 'content'));
  if (!folder) throw new Error('test: no repository');
  return folder;
};

const fileRemote = async (dir: string): Promise<Remote> => {
  const folder = await folderAt(dir);
  return remoteOf(folder, await remoteSettings(folder), undefined);
};

const read = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8');
const there = (bare: string, path: string): string => gitIn(bare, 'show', `main:${path}`);

test('chosen files are sent in the name of their editor; what is not chosen waits', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine } = gitPlaces(root, files);
    put(mine, fresh, article({ title: 'Bài mới' }));
    put(mine, old, three.replace('Hai', 'Hai, chưa xong'));
    const result = await sendChanges(await folderAt(mine), await fileRemote(mine), sending(fresh));
    expect(result).toEqual({
      kind: 'sent',
      commit: gitIn(bare, 'rev-parse', 'main'),
      files: [fresh],
    });
    expect(gitIn(bare, 'log', '-1', '--format=%an|%s|%ai', 'main')).toMatch(
      /^Đồng chí A\|Đăng: Bài mới\|.*\+0700$/u,
    );
    expect(there(bare, fresh)).toContain('Bài mới');
    expect(there(bare, old)).not.toContain('chưa xong');
    expect(gitIn(mine, 'status', '--porcelain')).toBe(`M ${old}`);
    expect(gitIn(mine, 'log', '--format=%s')).toBe('Đăng: Bài mới\nBan đầu');
    const again = await sendChanges(await folderAt(mine), await fileRemote(mine), sending(fresh));
    expect(again).toEqual({ kind: 'nothing' });
  });
});

test('what others sent meanwhile comes in; other paragraphs of one article are put together', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine, others } = gitPlaces(root, files);
    sendAsOther(others, old, three.replace('Một', 'Một, của bạn'));
    sendAsOther(others, beside, article({ title: 'Khác' }));
    put(mine, old, three.replace('Ba', 'Ba, của tôi'));
    const result = await sendChanges(await folderAt(mine), await fileRemote(mine), sending(old));
    expect(result.kind).toBe('sent');
    const both = three.replace('Một', 'Một, của bạn').replace('Ba', 'Ba, của tôi');
    expect([read(mine, old), `${there(bare, old)}\n`]).toEqual([both, both]);
    expect(read(mine, beside)).toContain('Khác');
    expect(gitIn(mine, 'status', '--porcelain')).toBe('');
  });
});

test('one paragraph written by two is a conflict: nothing is sent, nothing is changed', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine, others } = gitPlaces(root, files);
    sendAsOther(others, old, three.replace('Hai', 'Hai, của bạn'));
    put(mine, old, three.replace('Hai', 'Hai, của tôi'));
    const before = [gitIn(bare, 'rev-parse', 'main'), gitIn(mine, 'rev-parse', 'main')];
    const result = await sendChanges(await folderAt(mine), await fileRemote(mine), sending(old));
    expect(result).toMatchObject({ kind: 'conflict', conflicts: [{ file: old }] });
    const [conflict] = result.kind === 'conflict' ? result.conflicts : [];
    expect(conflict?.pieces?.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
    expect(read(mine, old)).toContain('Hai, của tôi');
    expect([gitIn(bare, 'rev-parse', 'main'), gitIn(mine, 'rev-parse', 'main')]).toEqual(before);
  });
});

wholeTest('somebody faster between looking and sending is not overwritten', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine, others } = gitPlaces(root, files);
    put(mine, fresh, article({ title: 'Bài mới' }));
    const remote = await fileRemote(mine);
    let isFirst = true;
    const racing: Remote = {
      ...remote,
      send: (oid) => {
        if (isFirst) sendAsOther(others, beside, article({ title: 'Nhanh hơn' }));
        isFirst = false;
        return remote.send(oid);
      },
    };
    const result = await sendChanges(await folderAt(mine), racing, sending(fresh));
    expect(result.kind).toBe('sent');
    expect(gitIn(bare, 'log', '--format=%s', 'main').split('\n')).toEqual([
      'Đăng: Bài mới',
      'Việc khác',
      'Ban đầu',
    ]);
    const never: Remote = { ...remote, send: () => Promise.resolve(false) };
    put(mine, fresh, article({ title: 'Lần nữa' }));
    await expect(sendChanges(await folderAt(mine), never, sending(fresh))).rejects.toMatchObject({
      fault: { code: 'SEND_BUSY' },
    });
  });
});

wholeTest('power cut before or after the push leaves nothing half done', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine } = gitPlaces(root, files);
    put(mine, fresh, article({ title: 'Bài mới' }));
    const remote = await fileRemote(mine);
    const cut = (isAfter: boolean): Remote => ({
      ...remote,
      send: async (oid) => {
        if (isAfter) await remote.send(oid);
        throw new Error('power cut');
      },
    });
    for (const isAfter of [false, true]) {
      await expect(sendChanges(await folderAt(mine), cut(isAfter), sending(fresh))).rejects.toThrow(
        'power cut',
      );
      expect(gitIn(mine, 'log', '--format=%s')).toBe('Ban đầu');
      expect(read(mine, fresh)).toContain('Bài mới');
    }
    const again = await sendChanges(await folderAt(mine), remote, sending(fresh));
    expect(again).toEqual({ kind: 'nothing' });
    expect(gitIn(bare, 'log', '--format=%s', 'main')).toBe('Đăng: Bài mới\nBan đầu');
    expect(gitIn(mine, 'status', '--porcelain')).toBe('');
  });
});

wholeTest(
  'over HTTP with a token; a wrong one, none, no network and an unencrypted host are said',
  async () => {
    await inTemporaryFolder(async (root) => {
      const { bare, mine, others } = gitPlaces(root, files);
      const closed = await gitHost(root, 'x');
      closed.close();
      const gone = closed.url;
      const host = await gitHost(root, 'khoa-dung');
      try {
        gitIn(mine, 'remote', 'set-url', 'origin', host.url);
        const folder = await folderAt(mine);
        const settings = await remoteSettings(folder);
        put(mine, fresh, article({ title: 'Bài mới' }));
        const send = (token: string | undefined, url = settings.url) =>
          sendChanges(folder, remoteOf(folder, { ...settings, url }, token), sending(fresh));
        const fails = (code: string) => ({ fault: { code } });
        await expect(send('khoa-sai')).rejects.toMatchObject(fails('SEND_TOKEN'));
        await expect(send(undefined)).rejects.toMatchObject(fails('SEND_NO_TOKEN'));
        await expect(send('k', gone)).rejects.toMatchObject(fails('SEND_OFFLINE'));
        await expect(send('k', 'https://khong-co.invalid/kho.git')).rejects.toMatchObject(
          fails('SEND_OFFLINE'),
        );
        await expect(async () => send('k', 'http://vi-du.example/kho.git')).rejects.toMatchObject(
          fails('SEND_INSECURE'),
        );
        expect(gitIn(mine, 'log', '--format=%s')).toBe('Ban đầu');
        sendAsOther(others, beside, article({ title: 'Khác' }));
        expect((await send('khoa-dung')).kind).toBe('sent');
        expect(there(bare, fresh)).toContain('Bài mới');
        expect(gitIn(mine, 'status', '--porcelain')).toBe('');
        expect(readFileSync(join(mine, '.git/config'), 'utf8')).not.toContain('khoa-dung');
      } finally {
        host.close();
      }
    });
  },
);

test('a publication is taken back: a changed article as it was, a new one withdrawn, the words stay', async () => {
  await inTemporaryFolder(async (root) => {
    const { bare, mine } = gitPlaces(root, files);
    put(mine, fresh, article({ title: 'Bài mới' }));
    put(mine, old, three.replace('Hai', 'Hai, sai'));
    const [folder, remote] = [await folderAt(mine), await fileRemote(mine)];
    const sent = await sendChanges(folder, remote, sending(fresh, old));
    if (sent.kind !== 'sent') throw new Error(`test: ${sent.kind}`);
    const commit = sent.commit;
    const why = { day: '2020-03-06' as CalendarDate, reason: 'Đăng nhầm' };
    const plan = await takeBackPlan(folder, { commit, newest: commit, files: sent.files }, why);
    expect([plan.withdrawn, plan.changedSince]).toEqual([[fresh], []]);
    const back = await sendChanges(folder, remote, {
      ...sending(),
      message: 'Rút lại',
      instead: { of: commit, files: plan.files, kept: new Set([old]) },
    });
    expect(back.kind).toBe('sent');
    expect(`${there(bare, old)}\n`).toBe(three);
    expect(there(bare, fresh)).toContain('withdrawn: { date: 2020-03-06, reason: Đăng nhầm }');
    expect(read(mine, old)).toContain('Hai, sai');
    expect(read(mine, fresh)).toMatch(/Bài mới[^]*withdrawn/u);
    expect(gitIn(mine, 'status', '--porcelain')).toBe(`M ${old}`);
  });
});

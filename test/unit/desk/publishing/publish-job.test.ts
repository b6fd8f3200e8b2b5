import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import type { DeskSettings } from '../../../../src/desk/keeping/desk-settings.ts';
import { publishJob } from '../../../../src/desk/publishing/publish-job.ts';
import type { PublishState } from '../../../../src/desk/publishing/publish-state.ts';
import type { PublishMethod, Sent } from '../../../../src/desk/publishing/publish-method.ts';
import { mergeTexts } from '../../../../src/desk/sending/merge-texts.ts';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import type { SiteManifest } from '../../../../src/manifest/site-manifest.ts';
import { OperationError } from '../../../../src/operation/operation-error.ts';
import { compareSites } from '../../../../src/permanence/compare-sites.ts';
import { everLive, noSite } from '../../../../src/permanence/ledger/ever-live.ts';
import type { SitePath } from '../../../../src/url/site-path.ts';

const next: SiteManifest = {
  ...noSite,
  pages: [
    {
      url: '/2020/03/moi/' as SitePath,
      kind: 'article',
      source: 'articles/2020/03/moi.md',
      title: 'Bài mới',
      body: 'a',
      ...checksumOf('a'),
    },
  ],
};

const compared = (live: SiteManifest | undefined, made: SiteManifest) => {
  const shown = everLive(live, undefined);
  return { comparison: compareSites(shown, made, { shown }), next: made, isSure: true };
};

/** A way that succeeds, except where a test says otherwise. */
const wayOf = (some: Partial<PublishMethod>): PublishMethod => ({
  place: { method: 'git', label: 'kho.example', site: 'https://tin.example/' },
  build: async () => undefined,
  compare: async () => compared(undefined, next),
  send: async () => ({ kind: 'sent', id: 'abc', files: ['content/articles/2020/03/moi.md'] }),
  takeBack: async () => 'Đã rút lại.',
  ...some,
});

const jobOf = (some: Partial<PublishMethod>) => {
  let kept: DeskSettings = {};
  const job = publishJob({
    method: async () => wayOf(some),
    settings: {
      read: async () => kept,
      set: async (changed) => {
        kept = { ...kept, ...changed };
      },
    },
    now: () => '2020-03-14T16:03' as VietnamMoment,
    onContent: () => {},
    titleOf: (text) => /title: (.*)/u.exec(text)?.[1] ?? '',
    pause: async () => {},
  });
  /** The state after the work that was begun. */
  const after = async (begin: () => void): Promise<PublishState> => {
    begin();
    await expect.poll(() => job.state().kind).not.toBe('working');
    return job.state();
  };
  /** What becomes of a publication whose changes were seen. */
  const published = async (): Promise<PublishState> => {
    await after(job.prepare);
    return after(() => job.publish('A'));
  };
  return { job, after, published, kept: () => kept };
};

test('a publication is shown, sent, seen on the outer site and taken back', async () => {
  const { job, after, kept } = jobOf({ look: async () => next });
  expect(await after(job.prepare)).toMatchObject({
    kind: 'ready',
    preview: { heading: 'Đưa lên trang: 1 bài mới', added: [{ title: 'Bài mới' }] },
  });
  const done = await after(() => job.publish('Đồng chí A'));
  expect(done).toMatchObject({
    kind: 'done',
    at: '2020-03-14T16:03',
    articles: [{ title: 'Bài mới', address: 'https://tin.example/2020/03/moi/' }],
  });
  await expect.poll(job.state).toMatchObject({ seen: 'yes' });
  expect(kept().last).toMatchObject({ method: 'git', id: 'abc' });
  const back = await after(() => job.takeBack('Đồng chí A', 'Đăng nhầm'));
  expect(back).toEqual({ kind: 'taken-back', words: 'Đã rút lại.' });
  expect(await after(() => job.takeBack('Đồng chí A', 'Lần nữa'))).toMatchObject({
    kind: 'failed',
  });
});

test('a site that cannot be made, or would lose an address, is not published', async () => {
  const faulty = jobOf({ build: async () => 'content/site.yaml:1: …' });
  expect(await faulty.after(faulty.job.prepare)).toMatchObject({ kind: 'faulty' });
  let sent = 0;
  const losing = jobOf({
    compare: async () => compared(next, noSite),
    send: async () => {
      sent += 1;
      return { kind: 'nothing' };
    },
  });
  await losing.after(losing.job.prepare);
  expect(await losing.after(() => losing.job.publish('Đồng chí A'))).toMatchObject({
    kind: 'failed',
  });
  expect(sent).toBe(0);
});

test('the host asks for a token; a failure says where the words are', async () => {
  const fails = (error: Error) =>
    jobOf({
      send: async () => {
        throw error;
      },
    });
  const asking = fails(new OperationError('SEND_NO_TOKEN', { host: 'kho.example' }));
  expect(await asking.published()).toEqual({
    kind: 'token',
    host: 'kho.example',
    isRefused: false,
  });
  const refused = fails(new OperationError('SEND_TOKEN', { host: 'kho.example' }));
  expect(await refused.published()).toMatchObject({ isRefused: true });
  const broken = fails(new TypeError('x is not a function'));
  expect(await broken.published()).toEqual({
    kind: 'failed',
    words: 'Chưa đăng được vì chương trình gặp lỗi. Bài vẫn còn nguyên; hãy thử lại.',
  });
});

test('a conflict is chosen place by place; a missing choice sends nothing', async () => {
  const [base, ours, theirs] = ['Một.\n\nHai.', 'Một, tôi.\n\nHai.', 'Một, kia.\n\nHai.'];
  const file = 'content/articles/2020/03/cu.md';
  const asked: unknown[] = [];
  const conflict: Sent = {
    kind: 'conflict',
    with: 'def',
    conflicts: [
      {
        file,
        pieces: mergeTexts(base, ours, theirs),
        ours: Buffer.from(`title: Bài cũ\n${ours}`),
        theirs: Buffer.from(theirs),
      },
    ],
  };
  const { job, after, published } = jobOf({
    send: async (_, chosen) => {
      asked.push(chosen && [chosen.over, String(chosen.files.get(file))]);
      return chosen ? { kind: 'sent', id: 'abc', files: [file] } : conflict;
    },
  });
  expect(await published()).toMatchObject({
    kind: 'conflict',
    conflicts: [{ title: 'Bài cũ' }],
  });
  expect(await after(() => job.choose('A', {}))).toMatchObject({ kind: 'conflict' });
  expect(await after(() => job.choose('A', { [file]: ['theirs'] }))).toMatchObject({
    kind: 'done',
  });
  expect(asked).toEqual([undefined, ['def', theirs]]);
});

test('nothing is published before its changes were seen, each time anew', async () => {
  let sent = 0;
  const { job, after, published } = jobOf({
    send: async () => {
      sent += 1;
      return { kind: 'sent', id: 'abc', files: [] };
    },
  });
  expect(await after(() => job.publish('A'))).toMatchObject({ kind: 'ready' });
  expect(sent).toBe(0);
  expect(await published()).toMatchObject({ kind: 'done' });
  expect(await after(() => job.publish('A'))).toMatchObject({ kind: 'ready' });
  expect(sent).toBe(1);
});

test('a site that would lose an address since the comparison is not published', async () => {
  const { published } = jobOf({ send: async () => ({ kind: 'refused' }) });
  expect(await published()).toMatchObject({ kind: 'failed' });
});

test('what the repository has already is no failure', async () => {
  const { published } = jobOf({ send: async () => ({ kind: 'nothing' }) });
  expect(await published()).toEqual({ kind: 'nothing' });
});

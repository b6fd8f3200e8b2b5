import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedSite, step, type SignedSite } from '../site/signed-site.ts';

/* A signed site behind nginx is built again from a clone of its content, and compared. */

let site: SignedSite;

beforeAll(async () => {
  site = await signedSite();
  await site.releaseAgain();
});

afterAll(() => site.stop());

test('a site is rebuilt from its commit, its moment and its ledger, byte for byte', async () => {
  const end = await site.verify();
  expect(end).toMatchObject({ status: 0, stderr: '' });
  expect(end.stdout).toContain('Đúng: dựng lại như lúc 2020-03-11T08:00+07:00: giống từng byte');
});

test('content that no build of the named commit gives is named, although it is signed', async () => {
  await site.whileChanged(
    'nguon-goc.json',
    (text) =>
      text.replace(/"commit": "\w+"/u, `"commit": "${site.git('rev-parse', 'HEAD~1').trim()}"`),
    async () => {
      const { status, stdout } = await site.verify('--unsigned', '--commit', 'HEAD~1');
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /SAI: dựng lại như lúc .*\n(?:.*\n)* {2}\/2020\/03\/mot\/: dựng lại thì khác/u,
      );
    },
  );
});

test('an old release is named, although it was signed', async () => {
  const to = join(site.folder, 'tin');
  const { stdout } = await step('rollback', '--to', to, '--list');
  await step('rollback', '--to', to);
  const end = await site.verify();
  await step('rollback', '--to', to, '--release', /^\S+/u.exec(stdout)?.[0] ?? '');
  expect(end.status).toBe(1);
  expect(end.stdout).toContain('đến HEAD nội dung còn 1 commit nữa chưa đăng');
});

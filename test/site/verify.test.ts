import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';
import { signedSite, type SignedSite } from './signed-site.ts';

/*
 * A signed site behind nginx is verified as it was published, then changed in every way; it is built
 * again in test/long/verify.test.ts.
 */

let site: SignedSite;

const notRebuilt = (...words: readonly string[]): Promise<CommandEnd> =>
  site.verify('--no-rebuild', ...words);

beforeAll(async () => {
  site = await signedSite();
});

afterAll(() => site.stop());

test('a site as it was built, signed and published is right', async () => {
  const end = await notRebuilt();
  expect(end).toMatchObject({ status: 0, stderr: '' });
  expect(end.stdout).not.toContain('SAI');
  expect(end.stdout).toMatch(/Đúng: bản kê nguồn gốc được ký bằng khóa RW/u);
  expect(end.stdout).toMatch(/Đúng: \d+ địa chỉ giống danh sách từng byte/u);
});

describe('what was changed at the host is named', () => {
  test('one byte of a page', () =>
    site.whileChanged(
      '2020/03/mot/index.html',
      (text) => text.replace('Nội dung.', 'Nội dung!'),
      async () => {
        const { status, stdout } = await notRebuilt();
        expect(status).toBe(1);
        expect(stdout).toContain('  /2020/03/mot/: khác bản kê');
      },
    ));

  test('a file that is gone', () =>
    site.whileChanged(
      'sitemap.xml',
      () => undefined,
      async () => {
        const { status, stdout } = await notRebuilt();
        expect(status).toBe(1);
        expect(stdout).toContain('  /sitemap.xml: máy chủ không đưa ra (mã 404)');
      },
    ));

  test('a list with one file more than was signed', () =>
    site.whileChanged(
      'manifest-site.json',
      (text) =>
        text.replace(
          '"files": [',
          `"files": [\n  {"path":"/them.txt","bytes":0,"sha256":"${'0'.repeat(64)}"},`,
        ),
      async () => {
        const { status, stdout } = await notRebuilt();
        expect(status).toBe(1);
        expect(stdout).toContain('SAI: danh sách tệp (manifest-site.json)');
        expect(stdout).toContain('  /them.txt: máy chủ không đưa ra (mã 404)');
      },
    ));

  test('another provenance than was signed', () =>
    site.whileChanged(
      'nguon-goc.json',
      (text) => text.replace('08:00', '08:01'),
      async () => {
        const { status, stdout } = await notRebuilt();
        expect(status).toBe(1);
        expect(stdout).toContain('SAI: chữ ký: chữ ký không khớp');
      },
    ));

  test('no signature, unless none is asked for', () =>
    site.whileChanged(
      'nguon-goc.json.minisig',
      () => undefined,
      async () => {
        expect((await notRebuilt()).stdout).toContain('SAI: chữ ký: không có chữ ký');
        expect(await notRebuilt('--unsigned')).toMatchObject({ status: 0 });
      },
    ));
});

describe('what cannot be verified is told with its cure', () => {
  test.each([
    ['no address', [], /viết thêm địa chỉ/u],
    ['a wrong key', ['http://127.0.0.1:1/', '--key', 'RWQ'], /chép lại đủ 56 ký tự/u],
    ['no host', ['http://127.0.0.1:1/', '--unsigned'], /không nối được/u],
  ] as const)('%s', async (_what, words, cure) => {
    const { status, stderr } = await runCommand(['verify', ...words]);
    expect(status).toBe(2);
    expect(stderr).toMatch(cure);
  });

  test('no key in the settings', async () => {
    const { status, stderr } = await runCommand([
      'verify',
      'http://127.0.0.1:1/',
      '--content',
      site.folder,
    ]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--unsigned'),
    });
  });

  test('another version of the runtime', () =>
    site.whileChanged(
      'nguon-goc.json',
      (text) => text.replace(/"node": ".*"/u, '"node": "24.0.0"'),
      async () => {
        const { status, stderr } = await site.verify('--unsigned');
        expect(status).toBe(2);
        expect(stderr).toContain(`Node 24.0.0, ở đây ${process.versions.node}`);
      },
    ));
});

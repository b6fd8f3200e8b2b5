import { expect, test } from 'vitest';
import { parseTarget } from '../../../src/deploy/parse-target.ts';

const options = { keep: 5, from: '/work', publisher: { id: 1, isAlive: () => false } };

const secret = ':s3,provider=Other,secret_access_key=hidden,endpoint="http://127.0.0.1:9000":tin/a';

test.each([
  ['/srv/tin', '/srv/tin', true],
  ['./web', './web', true],
  ['web', 'web', true],
  ['rsync:host:/srv/tin', 'rsync:host:/srv/tin', true],
  ['rsync:web@may-chu.vn:/srv/tin/', 'rsync:web@may-chu.vn:/srv/tin/', true],
  ['rclone:kho:tin', 'rclone:kho:tin', false],
  ['rclone:kho:tin/ban-tin/', 'rclone:kho:tin/ban-tin', false],
  [`rclone:${secret}`, 'rclone::s3:tin/a', false],
])('%s is a target, named %s, that keeps releases: %s', (text, label, keepsReleases) => {
  const target = parseTarget(text, options);
  expect(target).toMatchObject({ label });
  expect(target?.history !== undefined).toBe(keepsReleases);
});

test.each([
  ['nothing', ''],
  ['blanks', '  '],
  ['an address', 'https://vi-du.vn/'],
  ['another scheme', 'ftp:host:/srv'],
  ['rsync without a folder', 'rsync:host'],
  ['rsync to a relative folder', 'rsync:host:srv/tin'],
  ['rsync to the root', 'rsync:host:/'],
  ['a way upwards', 'rsync:host:/srv/../etc'],
  ['a blank in a far folder', 'rsync:host:/srv/tin moi'],
  ['a command in a far folder', 'rsync:host:/srv/$(id)'],
  ['a host that is an option', 'rsync:-oProxyCommand=x:/srv'],
  ['a user that is an option', 'rsync:-l@host:/srv'],
  ['a line end', 'rsync:host:/srv\n'],
  ['rclone without a remote', 'rclone:tin'],
  ['a remote that is an option', 'rclone:--config=x:tin'],
  ['a line end for rclone', 'rclone:kho:tin\nx'],
])('is not a target: %s', (_name, text) => {
  expect(parseTarget(text, options)).toBeUndefined();
});

test.each([
  [['ssh', '-p', '2222', '-i', '/etc/khoa'], true],
  [['ssh', '-o', 'ProxyCommand=a b'], false],
  [['ssh', "'"], false],
  [[''], false],
  [[], false],
])('the ssh command %j is taken: %s', (ssh, isTaken) => {
  expect(parseTarget('rsync:host:/srv', { ...options, ssh }) !== undefined).toBe(isTaken);
});

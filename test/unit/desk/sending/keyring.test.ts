import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyringOf } from '../../../../src/desk/sending/keyring.ts';
import { inTemporaryFolder } from '../../content/make-content.ts';

interface Call {
  readonly program: string;
  readonly words: readonly string[];
  readonly input: string | undefined;
}

/** A keyring that remembers the last token, and what it was asked. */
const fakeKeyring = (isBroken = false) => {
  const calls: Call[] = [];
  let token = '';
  const run = (program: string, words: readonly string[], input?: string): Promise<string> => {
    calls.push({ program, words, input });
    if (isBroken) return Promise.reject(new Error('no keyring'));
    if (input !== undefined) token = /-w" "([^"]*)"/u.exec(input)?.[1] ?? input;
    if (words[0] === 'clear' || words[0] === 'delete-generic-password') token = '';
    return Promise.resolve(token);
  };
  return { calls, run };
};

test.each(['linux', 'darwin'] as const)(
  '%s: the keyring holds the token, no argument shows it',
  async (platform) => {
    await inTemporaryFolder(async (folder) => {
      const { calls, run } = fakeKeyring();
      const file = join(folder, 'khoa.json');
      const keyring = keyringOf(platform, run, file);
      await keyring.keep('github.com', 'bi-mat');
      expect(await keyring.read('github.com')).toBe('bi-mat');
      expect(calls.flatMap(({ words }) => words).join(' ')).not.toContain('bi-mat');
      expect(await readFile(file, 'utf8')).not.toContain('bi-mat');
      await keyring.forget('github.com');
      expect(await keyring.read('github.com')).toBeUndefined();
    });
  },
);

test.each(['linux', 'win32'] as const)(
  '%s without a keyring: a file that only its owner reads',
  async (platform) => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'sau', 'khoa.json');
      const keyring = keyringOf(platform, fakeKeyring(true).run, file);
      await keyring.keep('github.com', 'bi-mat');
      await keyring.keep('gitlab.com', 'khac');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await keyring.read('github.com')).toBe('bi-mat');
      await keyring.forget('github.com');
      expect([await keyring.read('github.com'), await keyring.read('gitlab.com')]).toEqual([
        undefined,
        'khac',
      ]);
    });
  },
);

import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from '../../file-system/fault-code.ts';
import type { RunProgram } from './run-program.ts';

/** Where the token of a host is kept. */
export interface Keyring {
  /** In words for the screen: "trong kho mật khẩu của máy". */
  readonly place: string;
  readonly read: (host: string) => Promise<string | undefined>;
  readonly keep: (host: string, token: string) => Promise<void>;
  readonly forget: (host: string) => Promise<void>;
}

const service = 'ban-tin-dai-hoi';

const named = (host: string): string[] => ['service', service, 'host', host];

/** Linux: the keyring of the desktop. The token goes in by standard input, never as an argument. */
const linuxKeyring = (run: RunProgram): Keyring => ({
  place: 'trong kho mật khẩu của máy',
  read: async (host) => (await run('secret-tool', ['lookup', ...named(host)])) || undefined,
  keep: async (host, token) => {
    await run('secret-tool', ['store', '--label', `Bàn biên tập: ${host}`, ...named(host)], token);
  },
  forget: async (host) => {
    await run('secret-tool', ['clear', ...named(host)]);
  },
});

const quoted = (word: string): string => `"${word.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;

/** macOS: the keychain; `security -i` reads its commands from standard input. */
const macKeyring = (run: RunProgram): Keyring => ({
  place: 'trong Chuỗi khóa của máy',
  read: async (host) =>
    (await run('security', ['find-generic-password', '-s', service, '-a', host, '-w'])) ||
    undefined,
  keep: async (host, token) => {
    const words = ['add-generic-password', '-U', '-s', service, '-a', host, '-w', token];
    await run('security', ['-i'], `${words.map(quoted).join(' ')}\n`);
  },
  forget: async (host) => {
    await run('security', ['delete-generic-password', '-s', service, '-a', host]);
  },
});

const parsed = (text: string): Record<string, string> => {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
};

/**
 * A file that only this user can read. On Windows it is in the user's own profile, which other users
 * cannot open: reading the Credential Manager needs a call that no command of Windows offers.
 */
const fileKeyring = (path: string): Keyring => {
  const all = async (): Promise<Record<string, string>> => {
    try {
      return parsed(await readFile(path, 'utf8'));
    } catch (error) {
      if (faultCode(error) === 'ENOENT') return {};
      throw error;
    }
  };
  const write = async (tokens: Readonly<Record<string, string>>): Promise<void> => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rm(path, { force: true });
    await writeFile(path, JSON.stringify(tokens), { mode: 0o600, flag: 'wx' });
    await chmod(path, 0o600);
  };
  return {
    place: 'trong một tệp chỉ bạn đọc được',
    read: async (host) => (await all())[host],
    keep: async (host, token) => write({ ...(await all()), [host]: token }),
    forget: async (host) => {
      const { [host]: _, ...others } = await all();
      await write(others);
    },
  };
};

/** The system's own keyring if it works, else the file. */
const orFile = (keyring: Keyring, file: Keyring): Keyring => ({
  place: keyring.place,
  read: async (host) => (await keyring.read(host).catch(() => undefined)) ?? file.read(host),
  keep: async (host, token) => {
    try {
      await keyring.keep(host, token);
      if ((await keyring.read(host)) === token) return file.forget(host);
    } catch {
      /** There is no keyring, or it is locked. */
    }
    return file.keep(host, token);
  },
  forget: async (host) => {
    await keyring.forget(host).catch(() => {});
    await file.forget(host);
  },
});

/** @param file the path of the file for systems without a keyring */
export const keyringOf = (platform: NodeJS.Platform, run: RunProgram, file: string): Keyring => {
  if (platform === 'darwin') return orFile(macKeyring(run), fileKeyring(file));
  return platform === 'linux' ? orFile(linuxKeyring(run), fileKeyring(file)) : fileKeyring(file);
};

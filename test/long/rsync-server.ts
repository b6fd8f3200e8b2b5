import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort, untilOpen } from '../unit/deploy/ports.ts';
import { requireProgram } from '../programs.ts';
import { temporaryFolder } from '../unit/deploy/sample-release.ts';

const makeKey = (path: string): void => {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path]);
};

const serverSettings = (folder: string, port: number): string => `
Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host
PidFile ${folder}/pid
AuthorizedKeysFile ${folder}/authorized
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
`;

/**
 * Starts an ssh server with its own keys that ends with the test; returns the commands that reach
 * it.
 */
export const sshServer = async (): Promise<{
  readonly host: string;
  readonly ssh: readonly string[];
}> => {
  const sshd = requireProgram('sshd');
  requireProgram('rsync');
  requireProgram('ssh-keygen');
  const folder = await temporaryFolder();
  const port = await freePort();
  makeKey(join(folder, 'host'));
  makeKey(join(folder, 'user'));
  await writeFile(join(folder, 'authorized'), await readFile(join(folder, 'user.pub')));
  await chmod(join(folder, 'authorized'), 0o600);
  await writeFile(join(folder, 'settings'), serverSettings(folder, port));
  /** The service would normally create it. */
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const child = spawn(sshd, ['-D', '-e', '-f', join(folder, 'settings')], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  await untilOpen(port);
  const known = join(folder, 'known');
  const options = ['StrictHostKeyChecking=accept-new', `UserKnownHostsFile=${known}`];
  const alone = ['-F', 'none', '-o', 'BatchMode=yes', '-o', 'IdentitiesOnly=yes'];
  const words = options.flatMap((option) => ['-o', option]);
  return {
    host: `${userInfo().username}@127.0.0.1`,
    ssh: ['ssh', '-p', String(port), '-i', join(folder, 'user'), ...alone, ...words],
  };
};

import { chmod, readFile, writeFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { faultCode } from '../file-system/fault-code.ts';
import { OperationError } from '../operation/operation-error.ts';
import { notWritten } from '../operation/not-written.ts';
import { publicKeyOf, publicKeyText } from '../provenance/minisign/public-key.ts';
import { signatureText } from '../provenance/minisign/signature.ts';
import { newSigningKey, parseSigningKey } from '../provenance/minisign/signing-key.ts';
import { readProvenance } from '../provenance/provenance.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { exitStatus, type ExitStatus } from './exit-status.ts';
import { folderOf } from './options.ts';

interface SignFlags {
  readonly output: string;
  readonly key?: string;
  readonly newKey?: string;
}

/** Only its owner may read a key. */
const secretMode = 0o600;

/** Makes a key pair; the public half goes into the station's settings. */
const makeKey = async (typed: string): Promise<string> => {
  const { path, label } = folderOf(typed);
  const pem = newSigningKey();
  try {
    await writeFile(path, pem, { flag: 'wx', mode: secretMode });
  } catch (error) {
    if (faultCode(error) === 'EEXIST') throw new OperationError('SIGN_KEY_THERE', { file: label });
    throw notWritten(label, error);
  }
  const key = parseSigningKey(pem);
  const own = key ? publicKeyText(publicKeyOf(key)) : '';
  return [
    `Đã tạo khóa ký trong ${label}. Giữ kín tệp này, đừng đưa vào Git; mất nó thì tạo khóa khác.`,
    'Thêm khóa công khai vào content/site.yaml, và báo cho người cần kiểm tra trang:',
    '',
    `releaseKey: ${own}`,
    '',
  ].join('\n');
};

/** @throws OperationError `SIGN_KEY` if the file is no private key */
const keyIn = async (typed: string): Promise<KeyObject> => {
  const { path, label } = folderOf(typed);
  const pem = await readFile(path, 'utf8').catch(() => '');
  const key = parseSigningKey(pem);
  if (!key) throw new OperationError('SIGN_KEY', { file: label });
  return key;
};

/** @throws OperationError `SIGN_NOTHING` if the folder has no site that a build made to be published */
const signSite = async (output: string, key: KeyObject): Promise<string> => {
  const { path, label } = folderOf(output);
  const file = join(path, fileOf(sitePaths.provenance));
  const text = await readFile(file, 'utf8').catch(() => '');
  const provenance = readProvenance(text);
  if (!provenance) throw new OperationError('SIGN_NOTHING', { folder: label });
  const { base, now, manifest } = provenance;
  const signature = signatureText(Buffer.from(text), key, `${base} ${now} ${manifest}`);
  const target = join(path, fileOf(sitePaths.provenanceSignature));
  try {
    await writeFile(target, signature);
    await chmod(target, 0o644);
  } catch (error) {
    throw notWritten(label, error);
  }
  return `Đã ký bản dựng lúc ${now} trong ${label}, khóa ${publicKeyText(publicKeyOf(key))}. Đăng bằng npm run publish như mọi khi.\n`;
};

const run = async ({ output, key, newKey }: SignFlags): Promise<ExitStatus> => {
  if (newKey === undefined && key === undefined) throw new OperationError('SIGN_NO_KEY', {});
  if (newKey !== undefined) process.stdout.write(await makeKey(newKey));
  if (key !== undefined) process.stdout.write(await signSite(output, await keyIn(key)));
  return exitStatus.ok;
};

export const addKy = (program: Command, end: (status: ExitStatus) => void): void => {
  program
    .command('ky')
    .description('Ký trang đã dựng, để ai cũng kiểm tra được trang đang chạy có đúng là nó')
    .addOption(new Option('--output <thư mục>', 'thư mục trang đã dựng').default('_site', '_site'))
    .option('--key <tệp>', 'tệp khóa ký')
    .option('--new-key <tệp>', 'tạo một khóa mới vào tệp này')
    .addHelpText(
      'after',
      `
Ví dụ:
  npm run ky -- --new-key khoa-ky.pem
  npm run build
  npm run ky -- --key khoa-ky.pem
  npm run publish -- --to /var/www/ban-tin`,
    )
    .action(async (flags: SignFlags) => end(await run(flags)));
};

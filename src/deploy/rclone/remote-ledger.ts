import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, sitePaths } from '../../url/site-path.ts';
import { copyToRemote, readRemote, type RcloneRemote } from './rclone.ts';

const ledgerFile = fileOf(sitePaths.ledger);

/**
 * The text of the address ledger, an object that no manifest lists; `undefined` if there is none.
 */
export const ledgerAtRemote = async (place: RcloneRemote): Promise<string | undefined> => {
  const text = await readRemote(place, ledgerFile);
  return text === '' ? undefined : text;
};

export const keepLedgerAtRemote = async (place: RcloneRemote, text: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-ledger-'));
  try {
    await writeFile(join(folder, ledgerFile), text);
    await copyToRemote(place, folder, [ledgerFile], ['Cache-Control: no-cache']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

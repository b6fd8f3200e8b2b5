import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderTarget } from '../../src/deploy/folder/folder-target.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { publishOver } from '../unit/deploy/publish-over.ts';

/*
 * Publishes a built site once in its own process, which is killed: `node publish-once.ts site
 * folder`.
 */

const [, , site = '', folder = ''] = process.argv;
const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};
const manifest = readManifest(await readFile(join(site, 'manifest-site.json'), 'utf8'));
const target = folderTarget(folder, {
  label: 'tin',
  keep: 3,
  publisher: { id: process.pid, isAlive },
});
process.stdout.write('begins\n');
await publishOver(target, { folder: site, manifest });

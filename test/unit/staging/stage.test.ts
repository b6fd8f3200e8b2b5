import { link, mkdir, readdir, readlink, realpath, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildMark } from '../../../src/staging/output-folder.ts';
import { claimOutput, stage, type Staging } from '../../../src/staging/stage.ts';
import type { Builder } from '../../../src/locks/take-lock.ts';
import { makeFolder, readFiles, writeFiles, type Files } from './make-folder.ts';

const mark = { [buildMark.file]: buildMark.text };
const old: Files = {
  'site/index.html': 'cũ',
  'site/2020/a/index.html': 'bài cũ',
  [`site/${buildMark.file}`]: buildMark.text,
};
const fresh: Files = { 'index.html': 'mới', '2020/b/index.html': 'bài mới' };
const built: Files = { ...fresh, ...mark };

const builder: Builder = { id: 7, isAlive: () => true };

/** From the lock to its release, like a build. */
const stageAt = async (
  folder: string,
  sources: readonly string[],
  fill: (folder: string) => Promise<void>,
  staging?: Staging,
): Promise<void> => {
  const output = await claimOutput(folder, sources, builder);
  await stage(output, fill, staging).finally(output.release);
};

const fillWith =
  (files: Files) =>
  (folder: string): Promise<void> =>
    writeFiles(folder, files);

const failing = async (folder: string): Promise<void> => {
  await writeFiles(folder, { 'index.html': 'dở dang' });
  throw new Error('disk full');
};

/** Removes everything that could be switched to. */
const losing = (folder: string): Promise<void> => rm(folder, { recursive: true });

describe('when all goes well', () => {
  test.each<[string, Files]>([
    ['there is no old output', {}],
    ['there is an old output, which goes whole', old],
    ['the old output holds hidden files', { ...old, 'site/.cache/x': 'x' }],
  ])('the output is what was filled in: %s', async (_name, before) => {
    const parent = await makeFolder(before);
    await stageAt(join(parent, 'site'), [], fillWith(fresh));
    expect(await readFiles(join(parent, 'site'))).toEqual(built);
  });

  test('everybody may read it, whatever the umask is', async () => {
    const before = process.umask(0o077);
    const folder = await makeFolder(old);
    await stageAt(join(folder, 'site'), [], fillWith(fresh)).finally(() => process.umask(before));
    const modes = ['site', 'site/2020/b', 'site/2020/b/index.html', `site/${buildMark.file}`];
    const found = await Promise.all(modes.map((path) => stat(join(folder, path))));
    expect(found.map(({ mode }) => (mode & 0o777).toString(8))).toEqual([
      '755',
      '755',
      '644',
      '644',
    ]);
  });

  test('folders above the output are made', async () => {
    const parent = await makeFolder();
    await stageAt(join(parent, 'a/b/site'), [], fillWith(fresh));
    expect(await readFiles(join(parent, 'a/b/site'))).toEqual(built);
  });

  test('while it is filled, the old output stays', async () => {
    const parent = await makeFolder(old);
    const output = join(parent, 'site');
    let meanwhile: Files = {};
    await stageAt(output, [], async (folder) => {
      await writeFiles(folder, fresh);
      meanwhile = await readFiles(output);
    });
    expect(meanwhile).toEqual({ 'index.html': 'cũ', '2020/a/index.html': 'bài cũ', ...mark });
  });

  test('the folder to fill contains only the mark and is not the output', async () => {
    const parent = await makeFolder(old);
    await stageAt(join(parent, 'site'), [], async (folder) => {
      expect(folder).not.toBe(join(parent, 'site'));
      expect(await readFiles(folder)).toEqual(mark);
      await writeFiles(folder, fresh);
    });
  });

  test('nothing else next to it is left or touched', async () => {
    const parent = await makeFolder({ ...old, 'site-2/keep': 'x', 'notes.txt': 'y' });
    await stageAt(join(parent, 'site'), [], fillWith(fresh));
    expect((await readdir(parent)).toSorted()).toEqual(['notes.txt', 'site', 'site-2']);
  });
});

describe('when the old output is kept', () => {
  const building = async (parent: string, fill: (folder: string) => Promise<void>): Promise<void> =>
    stageAt(join(parent, 'site'), [], fill, { keepsOld: true });
  const refill = async (folder: string): Promise<void> => {
    for (const name of await readdir(folder))
      if (name !== buildMark.file) await rm(join(folder, name), { recursive: true });
    await writeFiles(folder, fresh);
  };
  const besides = async (parent: string): Promise<string[]> =>
    (await readdir(parent)).map((name) => name.replace(/\w{6}$/u, ''));

  test('the next folder to fill is the site before last; one is kept', async () => {
    const parent = await makeFolder(old);
    await building(parent, fillWith(fresh));
    let before: Files = {};
    await building(parent, async (folder) => {
      before = await readFiles(folder);
      await refill(folder);
    });
    expect(before).toEqual({ 'index.html': 'cũ', '2020/a/index.html': 'bài cũ', ...mark });
    expect(await readFiles(join(parent, 'site'))).toEqual(built);
    expect(await besides(parent)).toEqual(['.site.spare-', 'site']);
  });

  test('the mark is not written through a link to that of the output', async () => {
    const parent = await makeFolder(old);
    await building(parent, fillWith(fresh));
    await building(parent, async (folder) => {
      await rm(join(folder, buildMark.file));
      await link(join(parent, 'site', buildMark.file), join(folder, buildMark.file));
      await refill(folder);
    });
    const inode = async (folder: string) => (await stat(join(folder, buildMark.file))).ino;
    const before = await inode(join(parent, 'site'));
    await building(parent, refill);
    expect(await inode(join(parent, 'site'))).not.toBe(before);
  });

  test('a build that fails leaves no part of it', async () => {
    const parent = await makeFolder(old);
    await building(parent, fillWith(fresh));
    await expect(building(parent, failing)).rejects.toThrow('disk full');
    expect(await readFiles(join(parent, 'site'))).toEqual(built);
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('one that keeps none leaves none', async () => {
    const parent = await makeFolder(old);
    await building(parent, fillWith(fresh));
    await stageAt(join(parent, 'site'), [], fillWith(fresh));
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('if the output is missing, it does not come back as the output', async () => {
    const parent = await makeFolder(old);
    await building(parent, fillWith(fresh));
    await rm(join(parent, 'site'), { recursive: true });
    const claimed = await claimOutput(join(parent, 'site'), [], builder);
    await claimed.release();
    expect(await readdir(parent)).not.toContain('site');
  });
});

describe('when filling fails', () => {
  test.each<[string, Files]>([
    ['an old output stays as it was', old],
    ['no output stays no output', {}],
  ])('%s, and no folder is left over', async (_name, before) => {
    const parent = await makeFolder(before);
    await expect(stageAt(join(parent, 'site'), [], failing)).rejects.toThrow('disk full');
    expect(await readFiles(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(Object.keys(before).length > 0 ? ['site'] : []);
  });
});

test('when the switch fails, the old output comes back and no folder is left over', async () => {
  const parent = await makeFolder(old);
  await expect(stageAt(join(parent, 'site'), [], losing)).rejects.toThrow('ENOENT');
  expect(await readFiles(parent)).toEqual(old);
  expect(await readdir(parent)).toEqual(['site']);
});

describe('when it is stopped', () => {
  test('while it is filled, the old output stays and no folder is left over', async () => {
    const parent = await makeFolder(old);
    const controller = new AbortController();
    const fill = async (folder: string): Promise<void> => {
      await writeFiles(folder, fresh);
      controller.abort();
    };
    await expect(
      stageAt(join(parent, 'site'), [], fill, { signal: controller.signal }),
    ).rejects.toThrow('abort');
    expect(await readFiles(parent)).toEqual(old);
    expect(await readdir(parent)).toEqual(['site']);
  });
});

describe('two builds at once', () => {
  test('the second is refused while the first is at work, and may build after it', async () => {
    const parent = await makeFolder(old);
    const output = join(parent, 'site');
    const second: Files = { 'index.html': 'sau' };
    const fill = async (folder: string): Promise<void> => {
      await writeFiles(folder, fresh);
      await expect(stageAt(output, [], fillWith(second))).rejects.toMatchObject({
        fault: { code: 'OUTPUT_HELD' },
      });
    };
    await stageAt(output, [], fill);
    expect(await readFiles(output)).toEqual(built);
    await stageAt(output, [], fillWith(second));
    expect(await readFiles(output)).toEqual({ ...second, ...mark });
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('who has lost the output to another does not switch', async () => {
    const parent = await makeFolder(old);
    const fill = async (folder: string): Promise<void> => {
      await writeFiles(folder, fresh);
      await rm(join(parent, '.site.lock'));
    };
    await expect(stageAt(join(parent, 'site'), [], fill)).rejects.toMatchObject({
      fault: { code: 'OUTPUT_LOST' },
    });
    expect(await readFiles(parent)).toEqual(old);
  });

  test('builds into two outputs in one folder do not affect each other', async () => {
    const parent = await makeFolder();
    const fill = async (folder: string): Promise<void> => {
      await writeFiles(folder, fresh);
      await stageAt(join(parent, 'site-2'), [], fillWith(fresh));
    };
    await stageAt(join(parent, 'site'), [], fill);
    expect((await readdir(parent)).toSorted()).toEqual(['site', 'site-2']);
  });
});

const refused = async (output: string): Promise<unknown> => {
  const filled: string[] = [];
  const fill = async (folder: string): Promise<void> => void filled.push(folder);
  const error: unknown = await stageAt(output, [], fill).catch((fault) => fault);
  expect(filled).toEqual([]);
  return error;
};

describe('an output that no build made is refused before anything is filled', () => {
  test.each<[string, Files, string]>([
    ['a folder with foreign files', { 'site/luan-van.docx': 'x' }, 'OUTPUT_FOREIGN'],
    ['a folder with foreign folders', { 'site/a/b': 'x' }, 'OUTPUT_FOREIGN'],
    ['a site that has become a repository', { ...old, 'site/.git/HEAD': 'x' }, 'OUTPUT_FOREIGN'],
    ['a file', { site: 'x' }, 'OUTPUT_FILE'],
  ])('%s', async (_name, before, code) => {
    const parent = await makeFolder(before);
    const error = await refused(join(parent, 'site'));
    expect(error).toMatchObject({ fault: { code, folder: await realpath(join(parent, 'site')) } });
    expect(await readFiles(parent)).toEqual(before);
  });

  test('a link that leads nowhere', async () => {
    const parent = await makeFolder();
    await symlink(join(parent, 'gone'), join(parent, 'site'));
    expect(await refused(join(parent, 'site'))).toMatchObject({ fault: { code: 'OUTPUT_LINK' } });
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('but an empty folder is taken', async () => {
    const parent = await makeFolder();
    await mkdir(join(parent, 'site'));
    await stageAt(join(parent, 'site'), [], fillWith(fresh));
    expect(await readFiles(join(parent, 'site'))).toEqual(built);
  });
});

test('an output that is a link stays one, and its target folder is replaced', async () => {
  const parent = await makeFolder({ 'www/old.html': 'x', [`www/${buildMark.file}`]: '' });
  await symlink('www', join(parent, 'site'));
  await stageAt(join(parent, 'site'), [], fillWith(fresh));
  expect(await readlink(join(parent, 'site'))).toBe('www');
  expect(await readFiles(join(parent, 'www'))).toEqual(built);
  expect((await readdir(parent)).toSorted()).toEqual(['site', 'www']);
});

describe('an output that overlaps a source is refused before anything is filled', () => {
  test.each([
    ['the same folder', 'content', 'content'],
    ['a folder above it', '.', 'content'],
    ['a folder within it', 'content/site', 'content'],
    ['the same folder by another way', 'content/../content/', 'content'],
    ['the second of the sources', 'layouts', 'layouts'],
    ['the root of the disk', '/', 'content'],
    ['by a link to the folder above', 'link/content', 'content'],
    ['by a link, one that is still to be made', 'link/content/site', 'content'],
    ['a source that is told by a link', 'content', 'link/content'],
    ['for a file system that is blind to letter case', 'Content', 'content'],
    ['for one that takes all forms of a letter for one', 'Tín'.normalize('NFD'), 'Tín'],
  ])('%s', async (_name, output, source) => {
    const parent = await makeFolder({ 'content/site.yaml': 'name: a', 'layouts/a.ts': 'x' });
    const before = await readFiles(parent);
    await symlink('.', join(parent, 'link'));
    const path = output === '/' ? '/' : join(parent, output);
    const filled: string[] = [];
    const fill = async (folder: string): Promise<void> => void filled.push(folder);
    await expect(
      stageAt(path, [join(parent, 'src'), join(parent, source)], fill),
    ).rejects.toMatchObject({ fault: { code: 'OUTPUT_SOURCE' } });
    expect([filled, await readFiles(parent)]).toEqual([[], before]);
  });

  test('a name that only begins alike is another folder', async () => {
    const parent = await makeFolder({ 'content/a.md': 'x' });
    await stageAt(join(parent, 'content-site'), [join(parent, 'content')], fillWith(fresh));
    expect(await readFiles(join(parent, 'content-site'))).toEqual(built);
    expect(await readFiles(join(parent, 'content'))).toEqual({ 'a.md': 'x' });
  });
});

import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../site/fixture-site.ts';

const module = pathToFileURL(resolve('src/cli/bundled-node.mjs')).href;

/** Plain JavaScript has no types; a file with them would keep the compiler from packing it. */
const { bundledNode } = (await import(module)) as {
  readonly bundledNode: (program: string) => string | undefined;
};

let folder: string;

/** The package of this machine's Node, installed beside a program. */
const installNode = async (into: string): Promise<void> => {
  const { platform, arch } = process;
  const place = join(
    into,
    'node_modules',
    `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
  );
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'package.json'), '{"bin":{"node":"node"}}');
  await writeFile(join(place, 'node'), '');
};

const writeProgram = async (into: string): Promise<string> => {
  const program = join(into, 'node_modules', 'p', 'main.mjs');
  await mkdir(join(into, 'node_modules', 'p'), { recursive: true });
  await writeFile(program, '');
  return program;
};

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the Node that was installed with a program is found, also through a link to the program', async () => {
  const place = join(folder, 'a');
  const program = await writeProgram(place);
  await installNode(place);
  expect(bundledNode(program)).toContain(join(place, 'node_modules'));
  const link = join(folder, 'called');
  await symlink(program, link);
  expect(bundledNode(link)).toBe(bundledNode(program));
});

test('where none was installed, there is none', async () => {
  expect(bundledNode(await writeProgram(join(folder, 'b')))).toBeUndefined();
});

/** Runs a program that continues once with another Node; the second time it is named `again`. */
const continued = async (node: string): Promise<{ status: unknown; stdout: string }> => {
  const program = join(folder, 'continue.mjs');
  await writeFile(
    program,
    `import { continueWith, isContinued } from ${JSON.stringify(module)};
if (isContinued) { console.log(...process.argv.slice(2)); process.exitCode = 7; }
else continueWith(process.argv[3], () => { console.log('refused'); process.exitCode = 2; });`,
  );
  return new Promise((done) => {
    execFile(process.execPath, [program, 'a b', node], (error, stdout) =>
      done({ status: error?.code ?? 0, stdout }),
    );
  });
};

test('a command continues with it, with its arguments, and ends with its status', async () => {
  expect(await continued(process.execPath)).toEqual({
    status: 7,
    stdout: `a b ${process.execPath}\n`,
  });
});

test('a Node that does not start is refused', async () => {
  expect(await continued(join(folder, 'no-such-node'))).toEqual({ status: 2, stdout: 'refused\n' });
});

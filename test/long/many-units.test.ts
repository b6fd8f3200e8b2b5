import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { registers, writeFiles } from '../unit/content/make-content.ts';
import { testFolder } from '../site/fixture-site.ts';

/* A register of 10,000 units takes at most four times as long to check as one of 45. */

const names = ['An', 'Bình', 'Đông', 'Hòa', 'Lộc', 'Minh', 'Nam', 'Sơn', 'Tân', 'Vĩnh'];

/** A province, a fortieth of the units as its communes, the others as their cells. */
const unitsYaml = (count: number): string => {
  const communes = Math.max(1, Math.round(count / 40));
  const lines = Array.from({ length: count - 1 }, (_, at) => {
    const name = `${names[at % 10]} ${names[Math.floor(at / 10) % 10]} ${at}`;
    return at < communes
      ? `  - { id: xa-${at}, name: Đảng bộ xã ${name}, kind: dang-bo-xa, parent: tinh }`
      : `  - { id: chi-bo-${at}, name: Chi bộ thôn ${name}, kind: chi-bo, parent: xa-${at % communes} }`;
  });
  return `units:\n  - { id: tinh, name: Đảng bộ tỉnh Mẫu, kind: dang-bo-tinh }\n${lines.join('\n')}\n`;
};

const { 'congresses.yaml': _congresses, ...few } = registers;

const run = promisify(execFile);

/** CPU seconds of the command, its start included; it must find nothing. */
const secondsOf = async (content: string): Promise<number> => {
  const script = '"$0" src/cli/main.mjs check --content "$1" >/dev/null && times';
  const { stdout } = await run('bash', ['-c', script, process.execPath, content]);
  const [, children = ''] = stdout.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
};

test('10,000 units are checked in at most four times the time of 45', async () => {
  const folder = await testFolder();
  const [small, large] = [`${folder}/45`, `${folder}/10000`];
  await writeFiles(small, { ...few, 'units.yaml': unitsYaml(45) });
  await writeFiles(large, { ...few, 'units.yaml': unitsYaml(10_000) });
  const first = await secondsOf(small);
  expect(first).toBeGreaterThan(0.3);
  expect(await secondsOf(large)).toBeLessThan(4 * first);
});

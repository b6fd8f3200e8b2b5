import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDesk } from './make-desk.ts';

const units = `# Sổ đơn vị của đài.
units:
  - id: dang-bo-huyen # tên cũ giữ nguyên
    name: "Đảng bộ huyện"
    kind: dang-bo-huyen
  - id: dang-bo-xa-hong-duc
    name: Đảng bộ xã Hồng Đức
    kind: dang-bo-xa
    parent: dang-bo-huyen
    misspellings: [Hông Đức]   # hay gõ nhầm
`;

const opened = (desk: ReturnType<typeof makeDesk>) =>
  desk.get('register', { name: 'units' }) as unknown as Promise<{
    readonly json: { readonly base: string; readonly entries: readonly { readonly id: string }[] };
  }>;

const save = async (
  desk: ReturnType<typeof makeDesk>,
  id: string,
  values: Readonly<Record<string, unknown>>,
) => {
  const { json } = await opened(desk);
  return desk.post('register', { name: 'units', id, base: json.base, values });
};

test('one field of an entry is changed; every other byte of the register stays', async () => {
  const desk = makeDesk({ 'units.yaml': units });
  expect((await save(desk, 'dang-bo-xa-hong-duc', {})).status).toBe(200);
  expect(readFileSync(desk.file('units.yaml'), 'utf8')).toBe(units);
  await save(desk, 'dang-bo-xa-hong-duc', { name: 'Đảng bộ xã Hồng Đức mẫu' });
  expect(readFileSync(desk.file('units.yaml'), 'utf8')).toBe(
    units.replace('name: Đảng bộ xã Hồng Đức', 'name: Đảng bộ xã Hồng Đức mẫu'),
  );
});

test('a new entry comes last, with an id from its name', async () => {
  const desk = makeDesk({ 'units.yaml': units });
  const added = await save(desk, '', { name: 'Đảng bộ xã Mẫu', kind: 'dang-bo-xa' });
  expect(added.json).toEqual({ id: 'dang-bo-xa-mau' });
  expect(readFileSync(desk.file('units.yaml'), 'utf8')).toBe(
    `${units}  - id: dang-bo-xa-mau\n    name: Đảng bộ xã Mẫu\n    kind: dang-bo-xa\n`,
  );
});

test('what would break the site is not written, and said in words', async () => {
  const desk = makeDesk({ 'units.yaml': units });
  const refused = await save(desk, 'dang-bo-xa-hong-duc', { parent: 'khong-co' });
  expect(refused.status).toBe(422);
  expect(refused.json['message']).toContain('Chưa lưu.');
  expect(readFileSync(desk.file('units.yaml'), 'utf8')).toBe(units);
  const old = { name: 'units', id: 'dang-bo-huyen', base: 'x', values: { name: 'A' } };
  expect((await desk.post('register', old)).status).toBe(409);
  expect((await desk.post('register', { ...old, name: 'site' })).status).toBe(404);
});

import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { article, png } from '../../content/make-content.ts';
import { makeDesk } from './make-desk.ts';

test('a new article is a draft of today', async () => {
  const desk = makeDesk({});
  const { json } = await desk.post('new', {
    title: 'Đại hội: ngày đầu',
    unit: ['dang-bo-xa-hong-duc'],
  });
  expect(json['path']).toBe('articles/2020/03/dai-hoi-ngay-dau.md');
  expect(readFileSync(desk.file('articles/2020/03/dai-hoi-ngay-dau.md'), 'utf8')).toBe(
    '---\ntitle: "Đại hội: ngày đầu"\ndate: 2020-03-14\nunit: dang-bo-xa-hong-duc\ndraft: true\n---\n\n',
  );
  expect((await desk.post('new', { title: ' ' })).status).toBe(422);
});

test('a picture gets a plain name, whatever it was called; other files are refused with a reason', async () => {
  const desk = makeDesk({});
  const query = { name: 'Ảnh đại hội (1).PNG', month: '2020/03' };
  const first = await desk.send('media', png, query);
  expect(first.json['file']).toBe('/media/2020/03/anh-dai-hoi-1.png');
  expect((await desk.send('media', png, query)).json['file']).toBe(
    '/media/2020/03/anh-dai-hoi-1-2.png',
  );
  expect(
    (await desk.send('media', png, { name: '../../x.png', month: '../..' })).json['file'],
  ).toBe('/media/x.png');
  const script = await desk.send('media', Buffer.from('<script>'), { name: 'a.png', month: '' });
  expect(script.status).toBe(415);
  expect(script.json['message']).toContain('.jpg');
});

test('the desk shows pictures of the content, and nothing else', async () => {
  const desk = makeDesk({
    'media/a.html': '<b>',
    '../x.png': 'x',
    [`articles/2020/03/a.md`]: article(),
  });
  writeFileSync(desk.file('media/a.png'), png);
  symlinkSync(desk.file('../x.png'), desk.file('media/b.png'));
  expect(await desk.media('/media/a.png')).toBe(200);
  for (const path of [
    '/media/a.html',
    '/media/b.png',
    '/media/../../x.png',
    '/media/%2e%2e/%2e%2e/x.png',
    '/media/..%2f..%2fx.png',
    '/media/khong-co.png',
  ]) {
    expect(await desk.media(path), path).toBe(404);
  }
});

test('copied text is shown first, with what was guessed, and becomes a draft when it is taken', async () => {
  const desk = makeDesk({ 'articles/2020/03/y.md': article() });
  const text = Buffer.from(
    'Đảng bộ xã Hồng Đức tổ chức đại hội\n\nSáng 13/3, Đảng bộ xã Hồng Đức tổ chức đại hội đại biểu lần thứ XXV.\n\nDự đại hội có 148 đại biểu.\n',
  );
  const tried = await desk.send('import', text, { name: 'chu-da-chep.txt' });
  expect(tried.status).toBe(200);
  expect(tried.json).toMatchObject({ values: { draft: true } });
  expect(existsSync(desk.file('articles/2020/03/dang-bo-xa-hong-duc-to-chuc-dai-hoi.md'))).toBe(
    false,
  );
  const taken = await desk.post('import-accept', { id: tried.json['id'] });
  expect(readFileSync(desk.file(String(taken.json['path'])), 'utf8')).toContain('draft: true');
  expect((await desk.post('import-accept', { id: tried.json['id'] })).status).toBe(410);
  expect((await desk.send('import', Buffer.from('%PDF-1.4'), { name: 'a.pdf' })).status).toBe(422);
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { buildFixture, testFolder } from './fixture-site.ts';

/* The manifest records when a site next changes by itself: a scheduled build reads it there. */

const now = '2020-06-01T00:00' as VietnamMoment;

const shown = { 'articles/2020/03/mot.md': article({}) };

const scheduled = {
  'articles/2020/03/hen-gio.md': article({ title: 'Bài hẹn giờ', publishAt: '2020-06-20 07:30' }),
};

const expiring = {
  'articles/2020/03/het-han.md': article({ title: 'Bài hết hạn', expireAt: '2020-06-15' }),
};

const closing = {
  'site.yaml': `${registers['site.yaml']}closing:\n  date: 2020-07-01\n  reason: Sáp nhập\n`,
};

const consulting = {
  'congresses.yaml': `${registers['congresses.yaml']}    consultations: [{ id: du-thao, subject: Dự thảo, opens: 2020-05-20, closes: 2020-06-10, office: Trụ sở }]
`,
};

const event = 'events:\n  - { id: hoi, name: Hội, from: 2020-06-10, to: 2020-06-12 }\n';

/** The manifest of a site, as it was written. */
const manifestOf = async (
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeFiles(content, { ...registers, ...shown, ...files });
  const site = await buildFixture(content, folder, { now });
  return JSON.parse(await readFile(join(site, 'manifest-site.json'), 'utf8')) as Record<
    string,
    unknown
  >;
};

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['nothing is to come', {}, undefined],
  ['an article is scheduled', scheduled, '2020-06-20T07:30'],
  ['an article is to expire', expiring, '2020-06-15T00:00'],
  ['the site is to close', closing, '2020-07-01T00:00'],
  ['draft papers are open for comment', consulting, '2020-06-11T00:00'],
  ['an event is to take place', { 'events.yaml': event }, '2020-06-13T00:00'],
  [
    'several things are to come, the next of them',
    { ...scheduled, ...closing, ...expiring },
    '2020-06-15T00:00',
  ],
])('where %s', async (_name, files, expected) => {
  expect((await manifestOf(files))['nextChange']).toBe(expected);
});

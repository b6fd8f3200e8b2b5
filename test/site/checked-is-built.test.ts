import { expect, test } from 'vitest';
import { article, markdownFile } from '../unit/content/make-content.ts';
import { buildWhatIsSound, tryGenerated } from './checked-is-built.ts';
import { filesIn } from './fixture-site.ts';
import { hostileStrings } from './hostile-texts.ts';
import { bulletinSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';
import { checkFiles } from '../unit/content/check-files.ts';
import { isWhole } from '../whole-matrix.ts';

const x = 'articles/2020/03/x.md';

test.each([
  [
    'words that look like a link, word for word',
    article({ verbatim: 'true' }, 'Theo <a href="/trang-cu/">đường này</a>.'),
  ],
  [
    'the same in code',
    article({}, '`<a href="/trang-cu/">`\n\n```html\n<img src="/khong-co.png" id="a">\n```'),
  ],
  [
    'a link in another spelling',
    article({}, '[a](/gioi%2Dthieu/#m%75c) [b](https://tin.example/gioi-thieu/#muc)'),
  ],
  ['a file in another spelling', article({}, '[a](/media/%62.pdf)')],
  ['a part of a page that code makes', article({}, '[a](/luu-tru/#noi_dung) [b](#noi_dung)')],
  [
    'notes in every place',
    article(
      {},
      '![Hội trường](/media/a.png "Ảnh[^1]")\n\n| a[^1] |\n| --- |\n| b^[c] |\n\n[^1]: Nguồn.',
    ),
  ],
])('what check passes is built: %s', async (_name, text) => {
  const page = markdownFile('title: Giới thiệu', '## Mục\n\nNội dung.');
  expect(await buildWhatIsSound({ [x]: text, 'pages/gioi-thieu.md': page })).toBe(2);
});

test('every hostile string, in a title, a field and a text of its own, is refused by check or built', async () => {
  const texts = hostileStrings.map((text, index) => [
    `articles/2020/03/chuoi-${index}.md`,
    article(
      { title: JSON.stringify(text), standfirst: JSON.stringify(text) },
      `Một.\n\n${text}\n\n[${text}](/) **${text}**`,
    ),
  ]);
  expect(await buildWhatIsSound(Object.fromEntries(texts))).toBeGreaterThan(texts.length / 2);
});

test('generated texts and registers that check passes are built', async () => {
  const { generated, built } = await tryGenerated(isWhole() ? 5 : 1, 24, { seed: 20_200_306 });
  /** If nearly everything were faulty, this test would show nothing. */
  expect(built).toBeGreaterThan(generated / 8);
}, 300_000);

test('no old address can be where a file of the site is', async () => {
  const files = (await filesIn(await sharedSite(bulletinSite))).filter(
    (file) =>
      /^[\w~-][\w./~-]*$/u.test(file) && !file.startsWith('media/') && !file.endsWith('index.html'),
  );
  const shared = files.filter(
    (file) =>
      !/^(?:\d|chuyen-muc|don-vi|dai-hoi|tien-do|van-ban|nhiem-ky|dong-su-kien)/u.test(file),
  );
  expect(shared.length).toBeGreaterThan(20);
  const aliases = shared.map((file) => `/${file}`).filter((file) => file.length < 200);
  const problems = await checkFiles({ [x]: article({ aliases: JSON.stringify(aliases) }) });
  expect(problems.filter(({ code }) => code === 'ALIAS_TAKEN')).toHaveLength(aliases.length);
});

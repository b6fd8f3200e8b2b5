import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultStation } from '../../layouts/station.ts';
import { makePageScripts } from '../../src/assets/site-scripts.ts';
import { pageRenderer } from '../../src/eleventy/page-renderer.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import { searchIndex } from '../../src/search/index/search-index.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import { href, makeViews } from '../unit/layouts/make-views.ts';
import { searchDocument } from '../unit/search/search-documents.ts';

/* A search page below a folder, its script and a real index. */

const written = (
  year: string,
  slug: string,
  title: string,
  given: Partial<SearchDocument> = {},
): SearchDocument =>
  searchDocument({
    url: `/tin/${year}/06/${slug}/`,
    title,
    date: `${year}-06-09`,
    dateText: `09/06/${year}`,
    units: ['Đảng bộ xã B'],
    ...given,
  });

const field = (frontMatter: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'mu').exec(frontMatter)?.[1] ?? '';

/** The bulletin's articles, from 2019 and 2020. */
const bulletinArticles = async (): Promise<readonly SearchDocument[]> =>
  Promise.all(
    globSync(`${bulletin}/articles/**/*.md`).map(async (path) => {
      const [, frontMatter = '', text = ''] = (await readFile(path, 'utf8')).split(/^---$/mu);
      const [, year = '', month = '', slug = ''] = /(\d{4})\/(\d\d)\/(.*)\.md$/u.exec(path) ?? [];
      return written(year, slug, field(frontMatter, 'title'), {
        url: `/tin/${year}/${month}/${slug}/`,
        standfirst: field(frontMatter, 'standfirst'),
        date: `${year}-${month}`,
        dateText: `Tháng ${Number(month)}/${year}`,
        category: 'Chính trị',
        units: ['Đảng bộ xã A'],
        text,
      });
    }),
  );

const madeArticles: readonly SearchDocument[] = [
  written('2020', 'khong-dau', 'Dai hoi cua thon', { text: 'Dai hoi dai hoi khong dau.' }),
  written('2020', 'duong-moi', 'Đường mới qua thôn', { text: 'Con đường bê tông.' }),
  written('2020', 'duong-lich', 'Tết dương lịch', { text: 'Nghỉ tết dương lịch.' }),
  written('2020', 'hoa-binh', 'Phong trào hoà bình', { text: 'Thuỷ lợi và uỷ ban, kỹ thuật.' }),
  written('2020', 'ky-tu', 'Giá <b>thóc</b> & "gạo"', { text: 'Giá &lt;thóc&gt; <i>tăng</i>.' }),
  written('2019', 'cau-cu', 'Khánh thành cầu phao', { isStub: true, text: '' }),
  written('2018', 'cay-da', 'Cây đa đầu làng', { text: 'Cây đa trăm tuổi, cầu phao cũ.' }),
  searchDocument({
    type: 'unit',
    url: '/tin/don-vi/xa-b/',
    title: 'Đảng bộ xã B',
    date: undefined,
    dateText: undefined,
    category: undefined,
    text: '',
  }),
];

const write = async (folder: string, path: string, text: string): Promise<void> => {
  const file = join(folder, 'tin', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/** Writes the search site below `folder`. */
export const writeSearchSite = async (folder: string): Promise<void> => {
  const { search, notFound } = await makePageScripts();
  const link = (label: string) => ({ label, href: href('/tin/x/') });
  const page = pageRenderer(defaultStation)({
    kind: 'search',
    view: {
      ...makeViews('Trang', href('/tin/tim-kiem/')).search,
      indexHref: href('/tin/tim-kiem/chi-muc/'),
      searchScriptHref: href(`/tin${search.path}`),
      categories: [link('Chính trị'), link('Khác')],
      units: [link('Đảng bộ xã A'), link('Đảng bộ xã B')],
      years: ['2020', '2019', '2018'].map((year) => ({ ...link(year), total: 1, months: [] })),
    },
  });
  const error = makeViews('Trang').notFound;
  const errorPage = pageRenderer(defaultStation)({
    kind: 'notFound',
    view: {
      ...error,
      site: { ...error.site, homeHref: href('/tin/') },
      indexHref: href('/tin/tim-kiem/chi-muc/'),
      nearScriptHref: href(`/tin${notFound.path}`),
    },
  });
  await write(folder, '404.html', errorPage);
  await write(folder, notFound.path, notFound.bytes);
  await write(folder, 'tim-kiem/index.html', page);
  await write(folder, search.path, search.bytes);
  await write(folder, 'ma/trang-0.js', '');
  const documents = [...(await bulletinArticles()), ...madeArticles];
  for (const [path, text] of searchIndex(documents)) {
    await write(folder, `tim-kiem/chi-muc/${path}`, text);
  }
};

import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { indexAll } from '../../src/search/index-year.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

/* A search page below a folder, its script and real indexes. */

const options = (names: readonly string[]): string =>
  ['<option value="">Tất cả</option>', ...names.map((name) => `<option>${name}</option>`)].join('');

const searchPage = (years: readonly string[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Tìm kiếm</title>
<script type="module" src="/tin/ma/search.js"></script></head><body><a href="#ket_qua_tieu_de">Bỏ qua</a><main>
<h1>Tìm kiếm</h1>
<form class="search-form" action="/tin/tim-kiem/" method="get" role="search" id="tim_kiem">
  <label for="q_tu_khoa">Từ khóa</label><input id="q_tu_khoa" name="q" type="search">
  <label for="q_chuyen_muc">Chuyên mục</label><select id="q_chuyen_muc" name="chuyenMuc">${options(['Chính trị', 'Truyền thanh', 'Khác'])}</select>
  <label for="q_don_vi">Đơn vị</label><select id="q_don_vi" name="donVi">${options(['Đảng bộ xã A', 'Đảng bộ xã B'])}</select>
  <label for="q_nam">Năm</label><select id="q_nam" name="nam">${options(years)}</select>
  <button>Tìm</button>
</form>
<section id="ket_qua" hidden aria-labelledby="ket_qua_tieu_de" data-index="/tin/tim-kiem/chi-muc/" data-years="${years.join(' ')}">
  <h2 id="ket_qua_tieu_de">Kết quả</h2>
  <p id="ket_qua_so" role="status" data-searching="Đang tìm…" data-found="{count} bài" data-none="Không tìm thấy bài nào" data-failed="Không tải được chỉ mục"></p>
  <ol id="ket_qua_bai" class="teasers"></ol>
  <p id="ket_qua_nua" hidden><button type="button">Xem thêm</button></p>
  <p id="ket_qua_cu" hidden><button type="button" data-older="Tìm cả năm {year}">Tìm cả năm cũ</button></p>
</section>
<section id="duyet_luu_tru"><h2>Lưu trữ</h2><a href="/tin/luu-tru/">Lưu trữ</a></section>
</main></body></html>`;

const written = (
  year: string,
  slug: string,
  title: string,
  given: Partial<SearchDocument> = {},
): SearchDocument => ({
  url: `/tin/${year}/06/${slug}/`,
  title,
  standfirst: undefined,
  date: `${year}-06-09`,
  dateText: `09/06/${year}`,
  category: 'Khác',
  units: ['Đảng bộ xã B'],
  text: 'Một hai ba.',
  ...given,
});

const field = (frontMatter: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'mu').exec(frontMatter)?.[1] ?? '';

/** The bulletin's articles, which are of 2019 and 2020. */
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
        category: field(frontMatter, 'category') === 'chinh-tri' ? 'Chính trị' : 'Truyền thanh',
        units: ['Đảng bộ xã A'],
        text,
      });
    }),
  );

const madeArticles: readonly SearchDocument[] = [
  written('2020', 'khong-dau', 'Dai hoi cua thon', { text: 'Dai hoi dai hoi khong dau.' }),
  written('2020', 'duong-moi', 'Đường mới qua thôn', { text: 'Con đường bê tông.' }),
  written('2020', 'duong-lich', 'Tết dương lịch', { text: 'Nghỉ tết dương lịch.' }),
  written('2020', 'hoa-binh', 'Phong trào hoà bình', { text: 'Thuỷ lợi và uỷ ban.' }),
  written('2020', 'ky-tu', 'Giá <b>thóc</b> & "gạo"', { text: 'Giá &lt;thóc&gt; <i>tăng</i>.' }),
  written('2020', 'nhieu-dau', 'Bản tin', {
    text: 'Dại, dài, đãi: tại hồi hới đại hội thôn, đài hơi.',
  }),
  written('2019', 'cau-cu', 'Khánh thành cầu phao', { text: 'Cầu phao bắc qua sông.' }),
  written('2018', 'cay-da', 'Cây đa đầu làng', { text: 'Cây đa trăm tuổi, cầu phao cũ.' }),
];

/** Writes the search site below `folder`; the years are those with an index, newest first. */
export const writeSearchSite = async (folder: string): Promise<void> => {
  const byYear = new Map<string, SearchDocument[]>([
    ['2020', []],
    ['2019', []],
    ['2018', []],
  ]);
  for (const article of [...(await bulletinArticles()), ...madeArticles]) {
    byYear.get(article.date.slice(0, 4))?.push(article);
  }
  const page = join(folder, 'tin/tim-kiem');
  await mkdir(page, { recursive: true });
  await writeFile(join(page, 'index.html'), searchPage([...byYear.keys()]));
  for (const [year, index] of await indexAll(byYear, join(folder, 'cache'))) {
    await cp(index.folder, join(page, 'chi-muc', year), { recursive: true });
  }
  await build({
    entryPoints: ['layouts/scripts/search.ts'],
    outfile: join(folder, 'tin/ma/search.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
};

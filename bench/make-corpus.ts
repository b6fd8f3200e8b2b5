import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slugOf } from '../src/url/slug.ts';
import { randomFrom } from './random.ts';
import { sampleSettings } from './sample-settings.ts';

const subjects = [
  'Công tác chuẩn bị',
  'Hội nghị góp ý',
  'Tuyên truyền',
  'Văn nghệ chào mừng',
  'Thi đua chào mừng',
  'Kiểm tra tiến độ',
  'Lịch phát thanh',
  'Hướng dẫn tổ chức',
  'Trang trí cổ động',
  'Rút kinh nghiệm',
];
const matters = [
  'đại hội đảng bộ cơ sở',
  'đại hội chi bộ',
  'dự thảo văn kiện',
  'báo cáo chính trị',
  'nhân sự cấp ủy',
  'phong trào thi đua',
  'công tác nhân sự',
  'hệ thống truyền thanh',
  'an ninh trật tự',
  'nghị quyết đại hội',
];
const sentences = [
  'Đây là văn bản mẫu dùng để thử trang, không nêu sự việc có thật.',
  'Nội dung được ghép từ các câu có sẵn để đo tốc độ và kiểm tra cách trình bày.',
  'Câu này có **chữ đậm**, *chữ nghiêng* và "ngoặc kép" để thử bộ dựng văn bản.',
  'Các đơn vị mẫu được đánh số, không trùng với đơn vị nào ngoài đời.',
  'Đoạn văn dài vừa phải giúp thấy trang hiển thị ra sao trên điện thoại.',
];

const two = (value: number): string => String(value).padStart(2, '0');

const table = '\n\n| Buổi | Nội dung |\n| --- | --- |\n| Sáng | Tin mẫu |\n| Chiều | Tin mẫu |\n';
const note = '\n\n## Ghi chú mẫu\n\nCâu có chú thích[^1].\n\n[^1]: Chú thích mẫu.\n';

/** Files of a content folder, text by path. */
export type Corpus = ReadonlyMap<string, string>;

const register = (key: string, count: number, entry: (number: string) => string): string =>
  `${key}:\n${Array.from({ length: count }, (_, index) => entry(two(index + 1))).join('')}`;

/**
 * A content folder with this many sample articles over ten years, 6 categories and 45 units; every
 * seventh links to the one before it. Deterministic.
 */
export const makeCorpus = (articleCount: number, seed = 1): Corpus => {
  const random = randomFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const files = new Map<string, string>([
    ['site.yaml', sampleSettings(30)],
    [
      'categories.yaml',
      register('categories', 6, (n) => `  - { id: chuyen-muc-${n}, name: Chuyên mục ${n} }\n`),
    ],
    [
      'units.yaml',
      register(
        'units',
        45,
        (n) => `  - { id: don-vi-${n}, name: Đảng bộ mẫu ${n}, kind: dang-bo-xa }\n`,
      ),
    ],
  ]);
  let previous = '/';
  for (let index = 0; index < articleCount; index += 1) {
    const day = new Date(Date.UTC(2016, 0, 1) + Math.floor((index * 3650) / articleCount) * 864e5);
    const date = day.toISOString().slice(0, 10);
    const title = `${pick(subjects)} ${pick(matters)} tại đơn vị mẫu ${two(1 + Math.floor(random() * 45))} (${index + 1})`;
    const path = `${date.slice(0, 7).replace('-', '/')}/${slugOf(title)}`;
    const body = Array.from({ length: 4 + Math.floor(random() * 5) }, () =>
      Array.from({ length: 4 }, () => pick(sentences)).join(' '),
    ).join('\n\n');
    const unit = `don-vi-${two(1 + Math.floor(random() * 45))}`;
    const link = index % 7 === 6 ? `\n\nXem [bài trước](${previous}).\n` : '';
    files.set(
      `articles/${path}.md`,
      `---\ntitle: ${title}\nstandfirst: ${pick(sentences).replace(/[*"]/gu, '')}\ndate: ${date}\ncategory: chuyen-muc-0${1 + Math.floor(random() * 6)}\nunit: ${unit}\nsample: true\n---\n\n${body}${link}${index % 5 === 0 ? table : ''}${index % 11 === 0 ? note : ''}\n`,
    );
    previous = `/${path}/`;
  }
  return files;
};

/** Writes a corpus below a folder; `order` changes the order in which files are created. */
export const writeCorpus = async (
  corpus: Corpus,
  folder: string,
  order: (paths: string[]) => string[] = (paths) => paths,
): Promise<void> => {
  for (const path of order([...corpus.keys()])) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, corpus.get(path) ?? '');
  }
};

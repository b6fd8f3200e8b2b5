import sharp from 'sharp';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';
import { congressContent } from './congress-content.ts';

/*
 * A made-up district of realistic size: its 45 units with their congresses, 60 articles, 30
 * pictures, documents, a thread, a one-stop office. Every article is a sample, every name invented.
 */

/** The moment of the fixture: during the second term's congresses. */
export const districtMoment = '2025-08-10T10:15';

export const districtPaths = {
  lead: '/2025/08/tin-01/',
  stub: '/2025/07/tin-23/',
  board: '/tien-do-dai-hoi/',
  unit: '/don-vi/dang-bo-xa-moi-01/',
  congress: '/dai-hoi/dai-hoi-dang-bo-xa-moi-01-2025/',
  documents: '/van-ban/',
  thread: '/dong-su-kien/gop-y-du-thao/',
} as const;

const two = (number: number): string => String(number).padStart(2, '0');

const subjects = [
  ['chinh-tri', 'Xã Mới 2 đưa dự thảo báo cáo về từng thôn để lấy ý kiến'],
  ['van-hoa', 'Các thôn tập văn nghệ chào mừng ngày khai mạc đại hội'],
  ['huong-dan', 'Làm giấy tờ ở bộ phận một cửa: cần mang theo những gì'],
  ['nong-nghiep', 'Lịch lấy nước vụ mùa của các thôn trong tháng này'],
  ['chinh-tri', 'Đảng bộ xã Mới 5 công bố nghị quyết, giao việc đến từng chi bộ'],
  ['van-hoa', 'Cụm loa các thôn được kiểm tra trước tuần đại hội'],
] as const;

const paragraph =
  'Đây là văn bản mẫu dùng để thử cách trình bày, không nêu sự việc có thật. Các tiếng có dấu chồng như Ấ, Ễ, Ộ, Ỡ, ặng, ướng phải hiện đủ.';

const standfirst =
  'Sapô mẫu: hai câu nói ngay việc chính, ở đâu và lúc nào. Người vội chỉ cần đọc đến đây là đủ.';

const written = 56;
const pictured = 16;
/** Articles of the day itself, by the hour. */
const fresh = 6;

/**
 * Two articles of every third day, back from the day of the moment; every other one has a picture.
 */
const articleFile = (index: number): [path: string, text: string] => {
  const days = index < fresh ? 0 : Math.floor((index - fresh) / 1.5);
  const day = new Date(Date.UTC(2025, 7, 10) - days * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  const [category, title] = subjects[index % subjects.length] ?? subjects[0];
  const isStub = index % 11 === 0 && index > 0;
  const hasPicture = index < pictured * 1.5 && index % 3 !== 2 && !isStub;
  const text = article(
    {
      title: JSON.stringify(`${title}${index < subjects.length ? '' : ` (tin mẫu ${index + 1})`}`),
      date: index < fresh ? `${date} ${two(10 - index)}:00` : date,
      category,
      standfirst: JSON.stringify(standfirst),
      unit: `dang-bo-xa-moi-${two((index % 8) + 1)}`,
      sample: 'true',
      ...(isStub && { stub: 'true' }),
      ...(index % 9 === 3 && { thread: 'gop-y-du-thao' }),
      ...(hasPicture && { image: `{ file: /media/anh-${two(index + 1)}.jpg, alt: Hình vẽ mẫu }` }),
    },
    isStub ? '' : `${paragraph}\n\n${paragraph}`,
  );
  return [`articles/${date.slice(0, 4)}/${date.slice(5, 7)}/tin-${two(index + 1)}.md`, text];
};

/**
 * Encoding a drawing takes two seconds, so there are only these few; each is stored under many names,
 * so that every picture on a page has its own.
 */
const drawings = 4;

/** Fields under a sky, each in its own colours. */
const drawing = (index: number): Promise<Buffer> => {
  const hue = (index * 47) % 360;
  const fields = [0, 1, 2, 3].map(
    (row) =>
      `<path d="M0 ${300 + row * 60}q200 ${-40 + row * 20} 800 0v240H0z" fill="hsl(${(hue + row * 18) % 360} 35% ${60 - row * 9}%)"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="460" height="307" viewBox="0 0 800 533"><rect width="800" height="533" fill="hsl(${(hue + 180) % 360} 40% 82%)"/><circle cx="${120 + ((index * 83) % 560)}" cy="130" r="52" fill="#fff3d6"/>${fields.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
};

const documentFile = (number: number): [path: string, text: string] => [
  `documents/van-ban-mau-${number}.md`,
  markdownFile(
    `number: ${two(number)}/2025/VB-MAU\nkind: Kế hoạch mẫu\nissuer: Cơ quan mẫu\nissued: 2025-0${number}-05\nabstract: Kế hoạch mẫu số ${number} về việc tổ chức đại hội ở cơ sở\nsample: true`,
    paragraph,
  ),
];

const site = `${registers['site.yaml']
  .replace('name: Bản tin\n', 'name: Bản tin đại hội huyện Mẫu\n')
  .replace(
    'station: Đài phát thanh huyện\n',
    'station: Đài phát thanh huyện Mẫu\n',
  )}notice: Trang mẫu, không phải trang của cơ quan nhà nước
mainMenu:
  - { label: Chính trị, path: /chuyen-muc/chinh-tri/ }
  - { label: Văn hóa, path: /chuyen-muc/van-hoa/ }
  - { label: Một cửa, path: /mot-cua/ }
  - { label: Lưu trữ, path: /luu-tru/ }
footerMenu:
  - { label: Sơ đồ trang, path: /so-do-trang/ }
  - { label: Đính chính, path: /dinh-chinh/ }
  - { label: Dữ liệu mở, path: /du-lieu/ }
oneStopPage: mot-cua
oneStop:
  address: Tầng 1, trụ sở huyện Mẫu
  hours: [{ days: Thứ Hai đến thứ Sáu, time: "07:30–11:30 và 13:30–17:00" }]
websiteLinks:
  - name: Trang mẫu
    sample: true
    links:
      - { name: Trang tỉnh Mẫu, url: "https://vi-du.example/tinh/" }
      - { name: Báo tỉnh Mẫu, url: "https://vi-du.example/bao/" }
`;

/** Writes the content folder of the district. */
export const writeDistrictContent = async (folder: string): Promise<void> => {
  const articles = Object.fromEntries(
    Array.from({ length: written }, (_, index) => articleFile(index)),
  );
  const named =
    Object.values(articles)
      .join('')
      .match(/anh-\d+(?=\.jpg)/gu) ?? [];
  const drawn = await Promise.all(Array.from({ length: drawings }, (_, index) => drawing(index)));
  const pictures = named.map(
    (name, index) => [`media/${name}.jpg`, drawn[index % drawings] ?? ''] as const,
  );
  await writeFiles(
    folder,
    congressContent({
      'site.yaml': site,
      'categories.yaml':
        'categories:\n  - { id: chinh-tri, name: Chính trị }\n  - { id: van-hoa, name: Văn hóa }\n  - { id: nong-nghiep, name: Nông nghiệp }\n  - { id: huong-dan, name: Hướng dẫn }\n',
      'threads.yaml':
        'threads:\n  - { id: gop-y-du-thao, title: Góp ý dự thảo báo cáo, description: Các thôn góp ý (mẫu). }\n',
      'pages/mot-cua.md': markdownFile(
        'title: Bộ phận một cửa\nstandfirst: Nơi tiếp nhận hồ sơ (mẫu).',
        paragraph,
      ),
      ...Object.fromEntries([1, 2, 3, 4].map(documentFile)),
      ...articles,
      ...Object.fromEntries(pictures),
    }),
  );
};

import { error, meant, shown } from './fault.ts';

/** Faults of plain pages in English. */
export const pageFaults = {
  PAGE_ENGLISH_UNSAID: error(() => ({
    message: 'trang trong thư mục pages/en chưa ghi lang: en',
    hint: 'thêm dòng "lang: en" vào phần đầu tệp; trang tiếng Việt thì chuyển tệp ra thư mục pages',
  })),
  PAGE_ENGLISH_PLACE: error(
    (slug: string) => ({
      message: 'trang ghi lang: en nhưng không nằm trong thư mục pages/en',
      hint: `chuyển tệp thành pages/en/${slug}.md, hoặc bỏ dòng lang nếu trang viết bằng tiếng Việt`,
    }),
    'about',
  ),
  TRANSLATION_UNKNOWN: error(
    (slug: string, suggestion: string | undefined) => ({
      message: `không có trang tiếng Việt "${shown(slug)}"`,
      hint: meant(
        suggestion,
        'viết tên một tệp trong thư mục pages, không có .md, hoặc bỏ dòng này',
      ),
    }),
    'gioi-thieuu',
    'gioi-thieu',
  ),
  TRANSLATION_TWICE: error(
    (slug: string, other: string) => ({
      message: `trang "${shown(slug)}" đã có bản tiếng Anh là ${other}`,
      hint: 'bỏ dòng translates ở một trong hai trang',
    }),
    'gioi-thieu',
    'en/about',
  ),
  ENGLISH_MISSING: error(() => ({
    message: 'có trang tiếng Anh nhưng site.yaml chưa có tên trang, đài, chủ quản bằng tiếng Anh',
    hint: 'thêm vào site.yaml nhóm english: với name, description, station, owner, responsible, như mẫu trong hướng dẫn biên tập, phần "Trang tiếng Anh"',
  })),
  ENGLISH_PARTLY: error(
    (fields: readonly string[]) => ({
      message: `phần english chưa có ${fields.join(', ')}, nên trang tiếng Anh sẽ lẫn tiếng Việt`,
      hint: `thêm ${fields.join(', ')} bằng tiếng Anh vào phần english`,
    }),
    ['notice'],
  ),
} as const;

/** Where a value of the content appears on the site, in the words of the guide. */
export const fieldPlaces = {
  page: 'trang',
  lists: 'danh sách',
  feeds: 'RSS/Atom',
  calendars: 'lịch',
  sitemaps: 'sơ đồ trang',
  openData: 'dữ liệu mở',
  search: 'tìm kiếm',
} as const;

/**
 * `page` is the content's own page with its copies (for a setting: every page); `lists` is all
 * other pages; the others are files for programs.
 */
export type FieldPlace = keyof typeof fieldPlaces;

/** The sections of a form, in order, with their headings. */
export const fieldGroups = {
  content: 'Nội dung',
  filing: 'Xếp loại',
  time: 'Thời gian',
  media: 'Ảnh, âm thanh, tài liệu',
  links: 'Liên kết',
  addresses: 'Địa chỉ',
  publishing: 'Đăng và gỡ',
  look: 'Cách hiện',
  origin: 'Nguồn gốc',
} as const;

export type FieldGroup = keyof typeof fieldGroups;

/** What a value can refer to, in the words of the guide. */
export const references = {
  category: 'categories.yaml',
  unit: 'units.yaml',
  kind: 'kinds.yaml',
  level: 'kinds.yaml',
  congress: 'congresses.yaml',
  thread: 'threads.yaml',
  article: 'bài trong articles',
  document: 'văn bản trong documents',
  programme: 'programmes.yaml',
  page: 'trang trong pages',
  media: 'tệp trong media',
  address: 'địa chỉ trên trang này',
} as const;

export type Reference = keyof typeof references;

import type { LeftOut } from '../../../src/site/articles/left-out.ts';
import type { RelatedView } from '../../../src/site/articles/related-view.ts';
import type { Badge } from '../../../src/site/articles/teaser-view.ts';
import { measureWords } from './measure-words.ts';

/** Words about articles, on their own pages, in lists and on their copies. */
export const articleWords = {
  published: 'Ngày đăng:',
  updated: 'Cập nhật:',
  dayUnknown: '(ngày đăng không ghi trong bản gốc)',
  aboutUnits: 'Đơn vị',
  authors: 'Tác giả',
  listen: 'Nghe bài này',
  listenFor: (seconds: number): string => `Nghe ${measureWords.duration(seconds)}`,
  downloadAudio: 'Tải tệp âm thanh',
  imageCredit: (credit: string): string => `Ảnh: ${credit}`,
  attachments: 'Tài liệu kèm theo',
  corrections: 'Đính chính',
  correctionsAbout: 'Những chỗ đã sửa trong các bài đã đăng, mới nhất ở trên.',
  noCorrections: 'Chưa có đính chính nào.',
  aboutArticle: 'Thông tin bài viết',
  aboutCongress: 'Đại hội',
  inCategory: 'Chuyên mục',
  tools: 'Lưu, in và chia sẻ',
  quickTools: 'Công cụ',
  print: 'In bài này',
  textCopy: 'Tải bản văn bản (.txt)',
  noticeSheet: 'Bản in dán bảng tin (A4)',
  shareZalo: 'Gửi qua Zalo',
  shareFacebook: 'Chia sẻ qua Facebook',
  share: 'Chia sẻ…',
  copyLink: 'Sao chép liên kết',
  linkCopied: 'Đã sao chép liên kết.',
  printedFrom: 'Địa chỉ bài:',
  printSheet: 'In bản này',
  sheetTitle: (title: string): string => `Bản in dán bảng tin: ${title}`,
  correction: (date: string, words: string): string => `Đính chính ${date}: ${words}`,
  sheetScan: 'Quét mã để đọc cả bài trên điện thoại',
  sheetMore: 'Xem tiếp trên trang: quét mã hoặc mở địa chỉ dưới đây.',
  /** For a text that may be on the sheet as a whole. */
  sheetWhole: 'Bài đầy đủ trên trang: quét mã hoặc mở địa chỉ dưới đây.',
  /** How much is printed of a text that does not fit on one sheet. */
  sheetForms: {
    mot_to: 'Một tờ A4',
    ca_bai: 'Cả bài, nhiều tờ A4',
    a3: 'Cả bài, khổ A3',
  },
  /** What the page has in addition, each with its number. */
  leftOut: ({ authors, pictures, links, attachments, hasAudio, related }: LeftOut): string[] => [
    ...(authors > 0 ? ['tên tác giả'] : []),
    ...(pictures > 0 ? [`${pictures} ảnh`] : []),
    ...(hasAudio ? ['bản âm thanh'] : []),
    ...(attachments > 0 ? [`${attachments} tài liệu kèm theo`] : []),
    ...(links > 0 ? [`${links} liên kết`] : []),
    ...(related > 0 ? [`${related} bài liên quan`] : []),
  ],
  sheetOmits: (parts: readonly string[]): string => `Trên trang còn có ${parts.join(', ')}.`,
  sheetBack: 'Về bài viết',
  textCopyOf: (station: string): string => `Nguồn: ${station}`,
  stubBody:
    'Bài này có trong danh mục bài liên quan của trang gốc với tiêu đề và ngày đăng nêu trên. Nội dung chưa được lưu; trang sẽ được bổ sung khi có bản gốc.',
  related: 'Các bài liên quan',
  /** Why an article is related. */
  reasons: {
    editor: 'tòa soạn chọn',
    congress: 'cùng đại hội',
    thread: 'cùng dòng sự kiện',
    unit: 'cùng đơn vị',
    words: 'cùng chủ đề',
    category: 'cùng chuyên mục',
  } satisfies Record<RelatedView['reason'], string>,
  badges: {
    stub: 'Chỉ có tiêu đề',
    sample: 'Nội dung mẫu',
    draft: 'Bản nháp',
    scheduled: 'Chưa đến ngày đăng',
    expired: 'Đã hết hạn',
  } satisfies Record<Badge, string>,
  moreOfCategory: (name: string): string => `Xem thêm trong ${name}`,
  back: 'Quay lại',
  continue: 'Xem tiếp',
  newer: 'Bài mới hơn',
};

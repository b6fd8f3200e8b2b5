/** Where an article is on its way to the site and off it again, in this order. */
export const articleStates = {
  draft: 'Nháp',
  returned: 'Trả lại',
  waiting: 'Chờ duyệt',
  changed: 'Đã sửa sau khi duyệt',
  byAuthor: 'Cần người khác duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Hẹn giờ',
  published: 'Lên trang',
  corrected: 'Có đính chính',
  expired: 'Hết hạn',
  withdrawn: 'Đã gỡ',
} as const;

export type ArticleState = keyof typeof articleStates;

import type { SearchDocument } from '../../../src/search/search-document.ts';

/** A document of which only what a test is about is given. */
export const searchDocument = (given: Partial<SearchDocument> = {}): SearchDocument => ({
  url: '/2020/03/bai/',
  title: 'Tên bài',
  standfirst: undefined,
  date: '2020-03-09',
  dateText: '09/03/2020',
  category: 'Chính trị',
  units: ['Đảng bộ xã Hồng Đức'],
  text: 'Thân bài.',
  ...given,
});

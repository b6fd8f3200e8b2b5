/** The front page. */
export const frontPageWords = {
  leadArticle: 'Tin nổi bật',
  newest: 'Tin mới',
  toListen: 'Nghe đài',
  articleToHear: 'Bài có âm thanh',
  withinWeek: 'Trong bảy ngày tới',
  comingNext: 'Sắp tới',
  myUnit: 'Xã, phường của tôi',
  chooseMyUnit: 'Chọn xã, phường của tôi',
  newestOn: 'tin mới nhất:',
  allUnits: 'Xem tất cả đơn vị',
  wholeThread: (total: number): string => `Xem cả dòng sự kiện (${total} bài)`,
  oneStop: 'Bộ phận một cửa',
  oneStopAddress: 'Nơi tiếp nhận',
  websiteLinks: 'Liên kết website',
};

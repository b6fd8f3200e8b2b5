/** The front page. */
export const frontPageWords = {
  leadArticle: 'Tin nổi bật',
  newest: 'Tin mới',
  oneStop: 'Bộ phận một cửa',
  oneStopAddress: 'Nơi tiếp nhận',
  websiteLinks: 'Liên kết website',
};

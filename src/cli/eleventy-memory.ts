/** Measured as decision 0029 says: 0.6 GB with 1,000 articles, as `npm run build`; 1.2 GB with 5,000, a fifth more than it. */
const articlesThatMatter = 5_000;

/**
 * A sentence about the memory that `npx eleventy` needs, which keeps every page until it ends;
 * `undefined` where it needs hardly more than `npm run build`.
 */
export const memoryNotice = (articles: number): string | undefined =>
  articles < articlesThatMatter
    ? undefined
    : `Trang có ${articles.toLocaleString('vi')} bài: từ ${articlesThatMatter.toLocaleString('vi')} bài trở lên, "npx eleventy" cần hơn 1,2 GB bộ nhớ; máy ít bộ nhớ thì chạy "npm run build".`;

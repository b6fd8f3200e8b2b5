/**
 * What to use in place of an option of Eleventy; options that are not listed have no replacement.
 */
const instead: Readonly<Record<string, string>> = {
  '--serve': 'để xem trước, chạy "npm start"',
  '--port': 'để xem trước ở cổng khác, chạy "npm start -- --port 8081"',
  '--watch': 'để trang tự cập nhật khi lưu tệp, chạy "npm start"',
  '--incremental':
    'để trang tự cập nhật khi lưu tệp, chạy "npm start"; mỗi lần dựng là dựng cả trang',
  '--ignore-initial': 'để trang tự cập nhật khi lưu tệp, chạy "npm start"',
  '--to': 'trang chỉ được ghi ra thư mục, chạy "npm run build"',
  '--dryrun': 'để xem lỗi mà không dựng trang, chạy "npm run check"',
  '--formats': 'nội dung không phải là mẫu của Eleventy, chạy "npm run build"',
  '--pathprefix':
    'đặt biến BAN_TIN_BASE_URL, hoặc chạy "npm run build -- --base-url https://vi-du.vn/tin/"',
  '--input': 'đặt biến BAN_TIN_CONTENT, hoặc chạy "npm run build -- --content <thư mục>"',
  '--output': 'đặt biến BAN_TIN_OUTPUT, hoặc chạy "npm run build -- --output <thư mục>"',
};

/** Options that change nothing of the site. */
const harmless = new Set(['--quiet', '--config', '--loader']);

/**
 * The message about the first option of Eleventy's command that would publish a different site than
 * `npm run build`; `undefined` if there is none.
 *
 * @param words of the command line, without the program
 */
export const refusedOption = (words: readonly string[]): string | undefined => {
  const names = words.filter((word) => word.startsWith('--')).map((word) => word.split('=', 1)[0]);
  const refused = names.find((name = '') => !harmless.has(name));
  if (refused === undefined) return undefined;
  return `Trang này không dùng tùy chọn ${refused} của Eleventy: ${instead[refused] ?? 'chạy "npm run build"'}.`;
};

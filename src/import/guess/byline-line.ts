/** Labels of the line about the source of an article. */
const labelled =
  /^(?:T\/h|TH|Thực hiện|Tổng hợp|Người thực hiện|Tin(?:,| và)? ?(?:bài|ảnh)|Tin,? ?bài,? (?:và )?ảnh|Bài(?:,| và)? ?ảnh|Tin|Bài|Bài viết|Nguồn|Nguồn tin|Theo|Tác giả|Người viết|Biên tập|BTV|PV|CTV)\s*:\s*\S/iu;

const inBrackets = /^\((?:Theo|Nguồn)[ :].+\)\.?$/iu;

const longest = 25;

/** Whether a line is a byline: `T/h: Đài phát thanh huyện.`, `Tin, bài: …`, `(Theo …)`. */
export const isByline = (line: string, words: number): boolean =>
  words <= longest && (labelled.test(line) || inBrackets.test(line));

/** `Hải Yến`, `Nguyễn Văn An - Đài PT huyện`: only words with capitals. */
export const isName = (line: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?: ?[-–,] ?[^.!?]{2,40})?$/u.test(line);

import { articleFile } from '../content/article-file.ts';
import { newFileText } from '../content/edit/new-file-text.ts';
import { slugOf } from '../url/slug.ts';
import { withIds } from './new-registers.ts';
import type { StationAnswers } from './station-answers.ts';

const firstTitle = ({ station }: StationAnswers): string => `${station} ra mắt trang tin`;

/** The place of the first article below the content folder. */
export const firstArticlePath = (answers: StationAnswers): string =>
  articleFile(answers.today, slugOf(firstTitle(answers)));

/** The first article: only what is known about the station, so that it may be published. */
export const firstArticle = (answers: StationAnswers): string => {
  const { station, today, categories, contact, name } = answers;
  return newFileText(
    {
      title: firstTitle(answers),
      date: today,
      category: withIds(categories)[0]?.id,
      standfirst: `Trang ${name} đăng lại những tin mà ${station} đã phát.`,
    },
    {},
    `Trang này đăng lại những tin mà ${station} đã phát, để ai chưa kịp nghe đài vẫn đọc được.

Ô tìm kiếm hiểu cả chữ không dấu. Tin cũ xếp theo tháng và năm ở trang [Lưu trữ](/luu-tru/).
${contact === '' ? '' : '\nCách gửi tin và góp ý cho đài có ở trang [Liên hệ](/lien-he/).\n'}`,
  );
};

/** The page `Giới thiệu`. */
export const aboutPage = ({ station, name, owner, responsible }: StationAnswers): string =>
  newFileText(
    { title: 'Giới thiệu', standfirst: `${name} là trang tin của ${station}.` },
    {},
    `- Đài: ${station}
- Cơ quan chủ quản: ${owner}
- Chịu trách nhiệm nội dung: ${responsible}
`,
  );

/** The page `Liên hệ`. */
export const contactPage = ({ station, contact }: StationAnswers): string =>
  newFileText(
    { title: 'Liên hệ', standfirst: `Cách gửi tin và góp ý cho ${station}.` },
    {},
    `${contact}\n\nKhi báo lỗi trong một bài, xin ghi tiêu đề bài và câu cần sửa.\n`,
  );

import type { StationAnswers } from './station-answers.ts';

/** The README of a station, for those who work with its folder. */
export const stationReadme = ({ station, name, url, units }: StationAnswers): string => `# ${name}

Trang tin của ${station}, địa chỉ ${url}

## Làm hằng ngày

\`\`\`sh
npm install        # một lần trên mỗi máy
npm start          # mở Bàn biên tập và trang xem trước
npm run new        # tạo bài mới
npm run check      # liệt kê mọi lỗi, kèm cách sửa
npm run build      # dựng trang vào thư mục _site
\`\`\`

- Bài viết ở \`content/articles/NĂM/THÁNG/\`, ảnh và tệp tiếng ở \`content/media/\`.
- Tên đài, địa chỉ, menu: \`content/site.yaml\`. Chuyên mục: \`content/categories.yaml\`.
- Đơn vị: \`content/units.yaml\`${units.length > 0 ? '; cột kind được đoán từ tên, xem lại một lượt' : ', hiện chưa có đơn vị nào'}.
- Hướng dẫn đầy đủ: \`node_modules/ban-tin-dai-hoi/docs/huong-dan-bien-tap.md\`.

## Đăng lên GitHub Pages

1. Đưa cả thư mục này lên một kho GitHub, nhánh \`main\`, kể cả \`package-lock.json\` mà \`npm install\` tạo ra.
2. Settings → Pages: chọn "GitHub Actions".
3. Settings → Secrets and variables → Actions → Variables: thêm \`SITE_URL\` là ${url}
4. Actions → dang-trang → Run workflow, đánh dấu "Lần đăng đầu tiên".

Từ đó mỗi lần lưu lên \`main\` là trang được dựng và đăng. Nơi đăng khác: \`node_modules/ban-tin-dai-hoi/docs/deploy/\`.
`;

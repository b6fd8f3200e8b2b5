import { z } from 'zod';
import type { ColourName, Scheme } from '../../colours/page-colours.ts';
import { field } from './field.ts';
import { colour, frontBlock, group, someOf, text } from './fields.ts';

/** What each colour of a page is for, in the words of the guide. */
const colourUses: Readonly<Record<ColourName, readonly [label: string, help: string]>> = {
  paper: ['Nền', 'Nền trang'],
  soft: ['Nền phụ', 'Nền của các khối'],
  ink: ['Chữ', 'Chữ của bài'],
  faint: ['Chữ mờ', 'Chữ mờ: ngày, chú thích; và viền ô nhập'],
  line: ['Đường kẻ', 'Đường kẻ giữa các khối'],
  accent: ['Nhấn', 'Tên chuyên mục, viền ô đang chọn'],
  link: ['Liên kết', 'Chữ của liên kết'],
  band: ['Dải đầu trang', 'Nền dải đầu trang và nút bấm'],
  onBand: ['Chữ trên dải', 'Chữ trên dải đầu trang'],
  onBandFaint: ['Chữ mờ trên dải', 'Chữ mờ trên dải đầu trang'],
  mark: ['Nền chỗ tìm thấy', 'Nền của chữ tìm thấy'],
  onMark: ['Chữ tìm thấy', 'Chữ tìm thấy, trên nền ấy'],
};

/** The colours of one look of the page, each optional. */
const colourFields = (scheme: Scheme) => {
  const when = scheme === 'light' ? 'khi nền sáng' : 'khi nền tối';
  const one = (name: ColourName) => {
    const [label, help] = colourUses[name];
    return field(colour.optional(), {
      label,
      help: `${help}, ${when}`,
      control: 'colour',
      group: 'look',
      example: '#0f3f8a',
      notShown: 'là màu của trang',
    });
  };
  return group({
    paper: one('paper'),
    soft: one('soft'),
    ink: one('ink'),
    faint: one('faint'),
    line: one('line'),
    accent: one('accent'),
    link: one('link'),
    band: one('band'),
    onBand: one('onBand'),
    onBandFaint: one('onBandFaint'),
    mark: one('mark'),
    onMark: one('onMark'),
  } satisfies Record<ColourName, unknown>);
};

/** The fonts of pages: those that phones and computers have, so that nothing is loaded. */
export const fontChoices = ['khong-chan', 'co-chan'] as const;

export type FontChoice = (typeof fontChoices)[number];

/** `look.yaml`: colours, fonts, words and the order of the front page. */
export const lookSchema = group({
  colour: field(colour.optional(), {
    label: 'Màu chính',
    help: 'Màu của đài: dải đầu trang, liên kết, biểu tượng; các màu khác suy ra từ màu này, lúc nào cũng đủ rõ để đọc. Đặt trong ngoặc kép, vì sau dấu # là ghi chú',
    control: 'colour',
    group: 'look',
    example: '#0d3a80',
    notShown: 'là màu của trang',
  }),
  light: field(colourFields('light').optional(), {
    label: 'Màu khi nền sáng',
    help: 'Từng màu khi nền sáng, nếu muốn khác với màu suy ra từ màu chính',
    control: 'group',
    group: 'look',
  }),
  dark: field(colourFields('dark').optional(), {
    label: 'Màu khi nền tối',
    help: 'Từng màu khi máy của bạn đọc để nền tối',
    control: 'group',
    group: 'look',
  }),
  markGround: field(colour.optional(), {
    label: 'Nền dấu hiệu',
    help: 'Màu nền dưới dấu hiệu của đài, trên biểu tượng và thẻ chia sẻ; không ghi thì là màu chính với dấu hiệu có sẵn, màu trắng với tệp mark.svg hay mark.png của đài',
    control: 'colour',
    group: 'look',
    example: '#ffffff',
    notShown: 'là màu trong biểu tượng và thẻ chia sẻ',
  }),
  font: field(z.enum(fontChoices, 'FIELD_VALUE').optional(), {
    label: 'Kiểu chữ',
    help: 'khong-chan: chữ không chân; co-chan: chữ có chân như trên báo giấy. Đều là chữ có sẵn trong máy của bạn đọc, không phải tải',
    control: 'choice',
    group: 'look',
    notShown: 'là kiểu chữ của trang',
  }),
  frontPage: field(someOf(frontBlock), {
    label: 'Khối trang chủ',
    help: 'Các khối của trang chủ ngoài tin bài, theo thứ tự từ trên xuống; khối không ghi thì không hiện, khối không có gì thì tự ẩn. Không ghi mục này thì hiện tất cả',
    control: 'lines',
    group: 'look',
    example: ['truyen-thanh', 'tien-do', 'don-vi'],
    notShown: 'xếp các khối của trang chủ',
  }),
  words: field(z.record(z.string(), text, 'FIELD_GROUP').default({}), {
    label: 'Chữ của trang',
    help: 'Chữ của chính trang (tên nút, tên khối) mà đài muốn gọi khác: mã chữ, rồi chữ của đài. Các mã ở docs/chu-cua-trang.md',
    control: 'pairs',
    group: 'look',
    example: { search: 'Tìm tin' },
    notShown: 'thay chữ có sẵn của trang',
  }),
});

export type Look = z.infer<typeof lookSchema>;

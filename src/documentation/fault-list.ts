import { faults } from '../content/faults/catalogue.ts';
import type { FaultText, Severity } from '../content/faults/fault.ts';
import { addressFaults } from '../content/faults/address-faults.ts';
import { congressFaults } from '../content/faults/congress-faults.ts';
import { markupFaults } from '../content/faults/markup-faults.ts';
import { officialDocumentFaults } from '../content/faults/official-document-faults.ts';
import { fieldFaults } from '../content/faults/field-faults.ts';
import { fileFaults } from '../content/faults/file-faults.ts';
import { garbledFaults } from '../content/faults/garbled-faults.ts';
import { formFaults } from '../content/faults/form-faults.ts';
import { publicationFaults } from '../content/faults/publication-faults.ts';
import { referenceFaults } from '../content/faults/reference-faults.ts';
import { operationFaultGroups } from '../operation/faults/catalogue.ts';
import type { Fault } from '../operation/faults/fault.ts';
import { textFaults } from '../content/faults/text-faults.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
};

const sections: readonly (readonly [string, object])[] = [
  ['Tệp', fileFaults],
  ['Chữ hỏng và tệp hỏng', garbledFaults],
  ['Dạng của phần khai báo', formFaults],
  ['Trường và giá trị', fieldFaults],
  ['Địa chỉ cũ', addressFaults],
  ['Đơn vị và đại hội', congressFaults],
  ['Văn bản', officialDocumentFaults],
  ['Tham chiếu và liên kết', referenceFaults],
  ['Đăng bài', publicationFaults],
  ['Đánh dấu trong bài', markupFaults],
  ['Chữ nghĩa', textFaults],
];

/** Characters with a meaning in Markdown tables. */
const cell = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`);

const row = (code: string): string => {
  const { severity, text, example } = faults[code as keyof typeof faults];
  const { message, hint } = (text as (...details: readonly unknown[]) => FaultText)(...example);
  return `| \`${code}\` | ${severities[severity]} | ${cell(message)} | ${cell(hint)} |`;
};

const operationRow = ([code, { text, example, status }]: [string, Fault<object>]): string => {
  const { message, hint, note, said } = text(example);
  const cure = `${hint}${note === undefined ? '' : `. ${note}`}${said === undefined ? '' : `: ${said}`}`;
  return `| \`${code}\` | ${status} | ${cell(message)} | ${cell(cure.replaceAll('\n', ' '))} |`;
};

const operationSections = (): string =>
  Object.entries(operationFaultGroups)
    .map(
      ([heading, group]) => `
### ${heading}

| mã | thoát | câu báo (ví dụ) | cách sửa |
| --- | --- | --- | --- |
${(Object.entries(group) as [string, Fault<object>][]).map(operationRow).join('\n')}
`,
    )
    .join('');

/** The list of all fault codes with an example each, as Markdown, made from the catalogue. */
export const faultList = (): string => `# Mã lỗi

Danh sách này được tạo từ chính các câu mà chương trình in ra; mỗi mã kèm một ví dụ. "Lỗi" phải sửa mới đăng được; "cảnh
báo" nên xem lại. Với bài ghi \`verbatim: true\`, các cảnh báo về chữ nghĩa chỉ là ghi chú.
${sections
  .map(
    ([heading, codes]) => `
## ${heading}

| mã | mức | câu báo (ví dụ) | cách sửa |
| --- | --- | --- | --- |
${Object.keys(codes).map(row).join('\n')}
`,
  )
  .join('')}
## Lỗi không do nội dung

Những lỗi này do tùy chọn, thư mục, máy hay nơi đăng, không do bài viết. Cột "thoát" là mã thoát của lệnh: 1 là phải sửa
một tệp, 2 là dùng sai lệnh hoặc máy chưa sẵn sàng. Sau câu báo, lệnh in luôn cách sửa.
${operationSections()}`;

import { faultGroups, faults } from '../content/faults/catalogue.ts';
import type { FaultText, Severity } from '../content/faults/fault.ts';
import { operationFaultGroups } from '../operation/faults/catalogue.ts';
import type { Fault } from '../operation/faults/fault.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
};

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

/** The list of all fault codes with an example each, as Markdown, generated from the catalogue. */
export const faultList = (): string => `# Mã lỗi

Danh sách này được tạo từ chính các câu mà chương trình in ra; mỗi mã kèm một ví dụ. "Lỗi" phải sửa mới đăng được; "cảnh
báo" nên xem lại. Với bài ghi \`verbatim: true\`, các cảnh báo về chữ nghĩa chỉ là ghi chú.
${Object.entries(faultGroups)
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

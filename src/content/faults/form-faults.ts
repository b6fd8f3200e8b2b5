import { error, shown, warning } from './fault.ts';

/** Faults in the form of the front matter. */
export const formFaults = {
  FENCE_OPEN: error(
    (firstLine: string) => ({
      message: `dòng đầu tiên là "${shown(firstLine)}", phải là ba dấu trừ`,
      hint: 'dòng đầu tiên của tệp phải đúng là --- và không có gì ở phía trên hay phía sau',
    }),
    '---js',
  ),
  FENCE_LANGUAGE: error(
    (language: string, yaml: string | undefined, isSure: boolean) => ({
      message: `phần khai báo viết theo lối ${language} của hệ thống khác${isSure ? '' : ', lại có chỗ không đọc được'}`,
      hint:
        yaml === undefined
          ? 'viết lại: dòng đầu là ---, mỗi trường một dòng kiểu title: Tên bài, rồi lại một dòng ---'
          : `${isSure ? 'chạy npm run sua, hoặc thay bằng' : 'xem lại từng dòng rồi thay bằng'}: --- ⏎ ${yaml.trimEnd().replaceAll('\n', ' ⏎ ')} ⏎ ---`,
    }),
    'TOML',
    'title: Đại hội điểm\ndate: 2020-03-06\n',
    true,
  ),
  FENCE_BLANK: error(() => ({
    message: 'có dòng trống phía trên dòng --- đầu tiên',
    hint: 'xóa dòng trống phía trên',
  })),
  FENCE_TEXT: error(() => ({
    message: 'có chữ phía trên dòng --- đầu tiên',
    hint: 'chuyển phần chữ đó xuống nội dung bài, để dòng --- lên đầu tệp',
  })),
  FENCE_SMART: error(
    (line: string) => ({
      message:
        line.trim() === '---'
          ? 'thừa dấu cách ở dòng ---'
          : `dòng "${shown(line)}" phải là ba dấu trừ (Word hay đổi --- thành dấu gạch dài)`,
      hint: 'gõ lại ba dấu trừ: --- và không có gì khác trên dòng',
    }),
    '—-',
  ),
  FENCE_CLOSE: error(() => ({
    message: 'thiếu dòng --- kết thúc phần khai báo',
    hint: 'thêm một dòng --- sau trường cuối cùng, trước nội dung bài',
  })),
  FRONT_MATTER_TOO_LARGE: error(() => ({
    message: 'phần khai báo dài hơn 16 KiB',
    hint: 'chuyển phần dài xuống nội dung bài, dưới dòng --- thứ hai',
  })),
  YAML: error(() => ({
    message: 'không hiểu được dòng này của phần khai báo',
    hint: 'mỗi dòng viết: tên trường, dấu hai chấm, dấu cách, giá trị; giá trị có ký tự lạ thì đặt trong ngoặc kép',
  })),
  YAML_COLON: error(() => ({
    message: 'giá trị có dấu hai chấm mà không nằm trong ngoặc kép',
    hint: 'viết cả giá trị trong ngoặc kép, ví dụ title: "…"',
  })),
  YAML_QUOTE: error(() => ({
    message: 'thiếu ngoặc kép đóng, hoặc thiếu dấu đóng của [ hay {',
    hint: 'thêm dấu đóng vào cuối giá trị',
  })),
  YAML_INDENT: error(() => ({
    message: 'thụt dòng không thẳng hàng',
    hint: 'để các trường cùng cấp thẳng hàng nhau, bắt đầu từ cột đầu tiên',
  })),
  YAML_TAB: error(() => ({
    message: 'dòng này thụt bằng phím Tab',
    hint: 'thay Tab bằng 2 dấu cách',
  })),
  YAML_DASH: error(
    (sign: string) => ({
      message:
        sign === '-'
          ? 'cạnh dấu trừ đầu mục có ký tự trông như dấu cách'
          : `mục của danh sách bắt đầu bằng "${sign}" (Word hay đổi dấu trừ thành gạch dài)`,
      hint: 'gõ lại dấu trừ và một dấu cách: "- ", hoặc chạy npm run sua',
    }),
    '–',
  ),
  YAML_START: error(() => ({
    message: 'giá trị bắt đầu bằng ký tự đặc biệt',
    hint: 'đặt giá trị trong ngoặc kép',
  })),
  YAML_ANCHOR: error(() => ({
    message: 'giá trị bắt đầu bằng & hoặc *, ký hiệu không được dùng ở đây',
    hint: 'đặt giá trị trong ngoặc kép, hoặc viết lại giá trị đầy đủ',
  })),
  YAML_TAG: error(() => ({
    message: 'giá trị bắt đầu bằng dấu !, ký hiệu không được dùng ở đây',
    hint: 'bỏ phần bắt đầu bằng dấu ! hoặc đặt giá trị trong ngoặc kép',
  })),
  CONTROL_SIGN: error(
    (codePoint: string) => ({
      message: `có ký tự điều khiển ${codePoint}, thường lẫn vào khi dán từ chương trình khác`,
      hint: 'chạy npm run sua để xóa, hoặc gõ lại chữ ở chỗ này',
    }),
    'U+0008',
  ),
  COLON_WIDE: error(
    (key: string) => ({
      message: `dấu hai chấm sau "${shown(key)}" là dấu của bàn phím tiếng Trung (：)`,
      hint: 'gõ lại ":"',
    }),
    'title',
  ),
  KEY_SPACE: error(
    (key: string, codePoint: string) => ({
      message: `cạnh "${shown(key)}" có ký tự ${codePoint} trông như dấu cách hoặc không nhìn thấy`,
      hint: `gõ lại "${shown(key)}:" và một dấu cách thường, hoặc chạy npm run sua`,
    }),
    'category',
    'U+00A0',
  ),
  COLON_SPACE: error(
    (key: string) => ({
      message: `thiếu dấu cách sau "${key}:"`,
      hint: 'thêm một dấu cách sau dấu hai chấm',
    }),
    'date',
  ),
  COMMENT_LOST: warning(
    (lost: string) => ({
      message: `phần sau dấu # sẽ mất: "${shown(lost)}"`,
      hint: 'muốn giữ thì đặt cả giá trị trong ngoặc kép; nếu là ghi chú thì chuyển lên một dòng riêng',
    }),
    '#1 của huyện',
  ),
  QUOTE_CURLY: warning(() => ({
    message: 'ngoặc cong “ ” quanh giá trị sẽ hiện ra trên trang',
    hint: 'dùng dấu " thẳng hoặc bỏ ngoặc',
  })),
  KEY_TWICE: error(
    (key: string, firstLine: number) => ({
      message: `trường "${shown(key)}" viết hai lần, lần đầu ở dòng ${firstLine}`,
      hint: 'xóa một trong hai dòng',
    }),
    'date',
    3,
  ),
  KEY_FORBIDDEN: error(
    (key: string) => ({ message: `không được dùng tên trường "${key}"`, hint: 'xóa dòng này' }),
    '__proto__',
  ),
} as const;

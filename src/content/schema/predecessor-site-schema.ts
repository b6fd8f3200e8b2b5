import { field } from './field.ts';
import { baseUrl, group, listOf, oldPath, sitePath } from './fields.ts';

/** A site whose content this one continues, for example that of a station that ended. */
export const predecessorSite = group({
  baseUrl: field(baseUrl, {
    label: 'Địa chỉ trang cũ',
    help: 'Địa chỉ của trang mà trang này kế tục; chương trình làm sẵn bảng dẫn từ đó sang trang này',
    control: 'url',
    group: 'addresses',
    example: 'https://huyen.vi-du.vn/',
    notShown: 'làm nên bảng chuyển hướng cho máy chủ cũ',
  }),
  moved: field(
    listOf(
      group({
        from: field(oldPath, {
          label: 'Ở trang cũ',
          help: 'Địa chỉ ở trang cũ',
          control: 'code',
          group: 'addresses',
          example: '/gioi-thieu/',
          notShown: 'làm nên bảng chuyển hướng cho máy chủ cũ',
        }),
        to: field(sitePath, {
          label: 'Ở trang này',
          help: 'Trang ấy nay ở đâu trên trang này; ghi cùng địa chỉ nếu trang mới thay trang cũ',
          control: 'address',
          reference: 'address',
          group: 'addresses',
          example: '/gioi-thieu-dai-huyen/',
          notShown: 'làm nên bảng chuyển hướng cho máy chủ cũ',
        }),
      }),
    ),
    {
      label: 'Trang đổi chỗ',
      help: 'Những trang mà ở trang này phải đổi chỗ vì địa chỉ ấy đã có trang khác; trang nào không ghi thì giữ nguyên địa chỉ',
      control: 'groups',
      group: 'addresses',
    },
  ),
});

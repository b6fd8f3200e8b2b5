import type { z } from 'zod';
import { group, oldAddress, siteTarget } from './fields.ts';

/** One entry of `redirects.yaml`: an address of the old portal, and what stands in its place now. */
export const redirectSchema = group({
  from: oldAddress.describe(
    'Địa chỉ trên trang cũ, bỏ tên miền, ví dụ /Default.aspx?tabid=12&id=345',
  ),
  to: siteTarget.describe('Đường dẫn của trang hay tệp trên trang này, ví dụ /2020/03/ten-bai/'),
});

export type RedirectEntry = z.infer<typeof redirectSchema>;

import { field } from './field.ts';
import { group, text, webAddress } from './fields.ts';

/** Where the station can be heard. */
export const listening = group({
  frequency: field(text.optional(), {
    label: 'Tần số',
    help: 'Tần số và dải sóng',
    control: 'line',
    group: 'content',
    example: 'FM 98,5 MHz',
    shown: ['page'],
  }),
  loudspeakers: field(text.optional(), {
    label: 'Loa truyền thanh',
    help: 'Loa đặt ở đâu, phát lúc nào',
    control: 'paragraph',
    group: 'content',
    example: 'Loa của 20 xã, thị trấn, 05:30 và 17:00 hằng ngày',
    shown: ['page'],
  }),
  liveStream: field(webAddress.optional(), {
    label: 'Nghe trực tuyến',
    help: 'Địa chỉ phát trực tuyến của đài, nếu có',
    control: 'url',
    group: 'links',
    example: 'https://phat.vi-du.vn/dai.mp3',
    shown: ['page'],
  }),
});

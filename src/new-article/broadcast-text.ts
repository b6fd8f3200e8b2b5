import { newFileText } from '../content/edit/new-file-text.ts';
import type { BroadcastDraft } from './broadcast-draft.ts';

const audioHelp = 'audio: /media/… (thu xong thì bỏ dấu # và ghi đường dẫn của tệp âm thanh)';
const itemsHelp =
  'Các mục theo thứ tự đọc: xóa dòng không đọc, đổi chỗ dòng để đổi thứ tự; thu xong thì thêm at: "phút:giây"';

/** The file of a new broadcast: its slot and its items, with no introduction yet. */
export const broadcastText = ({
  programme,
  date,
  slots,
  audio,
  items,
  sample,
}: BroadcastDraft): string =>
  newFileText(
    {
      programme,
      date,
      slots,
      audio,
      items: items.map((article) => ({ article })),
      sample: sample || undefined,
    },
    {
      ...(audio === undefined && { slots: audioHelp }),
      ...(items.length > 0 && { items: itemsHelp }),
    },
    '',
  );

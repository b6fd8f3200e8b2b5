import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { Refusal, tooLong } from '../refusal.ts';

/** In letters; much more than an article may have. Longer texts are not looked at. */
const longest = 1_000_000;

/** The text of a text file in any encoding that can be recognised for sure. */
export const decodedText = (bytes: Uint8Array): string => {
  const decoded = decodeBytes(bytes);
  if (decoded && decoded.text.length > longest) throw tooLong();
  if (decoded) return decoded.text;
  throw new Refusal(
    'không đọc được chữ trong tệp; mở bằng Notepad, chọn Lưu thành…, mục Mã hóa chọn UTF-8 rồi nhập lại',
  );
};

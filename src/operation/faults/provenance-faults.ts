import { broken, printable, unfit } from './fault.ts';

/** Faults of signing a site, and of verifying a live one. */
export const provenanceFaults = {
  SIGN_NO_KEY: broken(
    () => ({
      message: 'ky: chưa rõ ký bằng khóa nào',
      hint: 'viết thêm --key khoa-ky.pem, hoặc tạo khóa bằng --new-key khoa-ky.pem',
    }),
    {},
  ),
  SIGN_KEY: broken(
    ({ file }: { readonly file: string }) => ({
      message: `ky: "${file}" không phải tệp khóa ký của chương trình`,
      hint: 'chọn lại tệp khóa, hoặc tạo khóa mới bằng npm run ky -- --new-key khoa-ky.pem',
    }),
    { file: 'khoa-ky.pem' },
  ),
  SIGN_KEY_THERE: broken(
    ({ file }: { readonly file: string }) => ({
      message: `ky: đã có tệp "${file}", không ghi đè lên khóa`,
      hint: 'đặt tên khác cho khóa mới; đổi khóa thì đổi cả releaseKey trong content/site.yaml',
    }),
    { file: 'khoa-ky.pem' },
  ),
  SIGN_NOTHING: broken(
    ({ folder }: { readonly folder: string }) => ({
      message: `ky: thư mục "${folder}" không có bản kê nguồn gốc (nguon-goc.json) của một trang đã dựng để đăng`,
      hint: 'chạy npm run build (không --drafts) rồi ký lại',
    }),
    { folder: '_site' },
  ),
  VERIFY_NO_PLACE: broken(
    () => ({
      message: 'verify: chưa rõ kiểm tra trang nào',
      hint: 'viết thêm địa chỉ của trang, ví dụ npm run verify -- https://vi-du.vn/',
    }),
    {},
  ),
  VERIFY_NO_KEY: broken(
    ({ file }: { readonly file: string }) => ({
      message: `verify: chưa có khóa công khai để kiểm tra chữ ký (${file} không ghi releaseKey)`,
      hint: 'viết thêm --key và khóa của đài, hoặc --unsigned nếu trang không ký',
    }),
    { file: 'content/site.yaml' },
  ),
  VERIFY_KEY: broken(
    ({ typed }: { readonly typed: string }) => ({
      message: `verify: "${printable(typed)}" không phải khóa công khai dạng minisign`,
      hint: 'chép lại đủ 56 ký tự, bắt đầu bằng RW',
    }),
    { typed: 'RWQ' },
  ),
  VERIFY_NO_PROVENANCE: unfit(
    ({ place }: { readonly place: string }) => ({
      message: `verify: ${place} không có bản kê nguồn gốc nào đọc được (nguon-goc.json)`,
      hint: 'dựng lại trang bằng phiên bản này rồi đăng; một trang thiếu bản kê thì không kiểm tra được',
    }),
    { place: 'https://vi-du.vn/' },
  ),
  VERIFY_NO_COMMIT: broken(
    ({ place }: { readonly place: string }) => ({
      message: `verify: bản kê nguồn gốc của ${place} không ghi commit của nội dung, nên không dựng lại được`,
      hint: 'dựng từ một kho Git không còn gì chưa commit, trên một máy, rồi đăng; hoặc viết thêm --no-rebuild để chỉ so với bản kê đã ký',
    }),
    { place: 'https://vi-du.vn/' },
  ),
  VERIFY_OTHER_PROGRAM: broken(
    ({ differences }: { readonly differences: readonly string[] }) => ({
      message: `verify: máy này không dựng lại được từng byte như máy đã dựng trang: ${differences.join('; ')}`,
      hint: 'chạy lại trên máy và phiên bản như thế (lấy mã ở đúng commit rồi npm ci), hoặc viết thêm --no-rebuild để chỉ so với bản kê đã ký',
    }),
    { differences: ['Node v24.1.0, ở đây v24.2.0'] },
  ),
  VERIFY_CLONE: broken(
    ({ commit, said }: { readonly commit: string; readonly said: string }) => ({
      message: `verify: không lấy được nội dung ở commit ${commit}`,
      hint: 'chạy git fetch trong kho nội dung rồi chạy lại, hoặc chọn đúng kho bằng --content',
      said: printable(said),
    }),
    { commit: '0123456789abcdef0123456789abcdef01234567', said: 'git: unable to read tree' },
  ),
  VERIFY_LEDGER: broken(
    ({ place }: { readonly place: string }) => ({
      message: `verify: ${place} không còn sổ địa chỉ mà trang đã dựng theo (nguon-goc-so-dia-chi.json), hoặc sổ ấy đã đổi`,
      hint: 'đăng lại bản đã dựng cùng các tệp bên cạnh nó, hoặc viết thêm --no-rebuild để chỉ so với bản kê đã ký',
    }),
    { place: 'https://vi-du.vn/' },
  ),
} as const;

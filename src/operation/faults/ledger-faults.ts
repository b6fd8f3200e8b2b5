import { broken } from './fault.ts';

/** The ways in which a ledger can be broken. */
const whys = {
  'not-json': 'không đọc được (tệp bị cắt hay bị sửa tay)',
  'not-ledger': 'không phải sổ địa chỉ, hoặc do một phiên bản mới hơn của chương trình ghi',
  'too-large': 'lớn hơn 256 MB',
  twice: 'có một địa chỉ ghi hai lần',
} as const;

export type LedgerBreak = keyof typeof whys;

/** Faults of the address ledger. */
export const ledgerFaults = {
  LEDGER_BROKEN: broken(
    ({ place, why }: { readonly place: string; readonly why: LedgerBreak }) => ({
      message: `Sổ địa chỉ (so-dia-chi.json) ở ${place} hỏng: ${whys[why]}`,
      hint: 'chép đè bản sao tốt lên tệp ấy (CI giữ một bản, xem docs/deploy/targets.md), hoặc xóa tệp hỏng để chương trình lập lại sổ từ trang đang chạy, rồi chạy lại',
    }),
    { place: '/var/www/ban-tin', why: 'not-json' },
  ),
  LEDGER_UNREADABLE: broken(
    ({ place }: { readonly place: string }) => ({
      message: `--ledger: không đọc được tệp "${place}"`,
      hint: 'xem lại đường dẫn, hoặc bỏ --ledger',
    }),
    { place: 'so-dia-chi.json' },
  ),
} as const;

/** The blocks of the front page that a station may arrange, in their usual order. */
export const frontBlocks = [
  'truyen-thanh',
  'nghe-tin',
  'gop-y',
  'tien-do',
  'sap-toi',
  'tim-kiem',
  'don-vi',
  'dong-su-kien',
  'van-ban',
  'mot-cua',
  'lien-ket',
  'chuyen-muc',
] as const;

export type FrontBlock = (typeof frontBlocks)[number];

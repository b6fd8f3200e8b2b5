const thousands = new Intl.NumberFormat('vi-VN');

/** Words about official documents. */
export const officialDocumentWords = {
  officialDocuments: 'Văn bản',
  newOfficialDocuments: 'Văn bản mới',
  allOfficialDocuments: 'Xem tất cả văn bản',
  officialDocumentCount: (total: number): string => `${thousands.format(total)} văn bản`,
  officialDocumentsBy: {
    kind: (name: string): string => `Văn bản loại: ${name}`,
    year: (name: string): string => `Văn bản ban hành năm ${name}`,
    issuer: (name: string): string => `Văn bản của: ${name}`,
  },
  aboutOfficialDocument: 'Về văn bản này',
  officialDocumentNumber: 'Số, ký hiệu',
  officialDocumentKind: 'Loại văn bản',
  officialDocumentYear: 'Năm ban hành',
  officialDocumentIssuer: 'Cơ quan ban hành',
  officialDocumentIssued: 'Ngày ban hành',
  officialDocumentSigner: 'Người ký',
  downloadOfficialDocument: 'Tải văn bản',
  officialDocumentAddress: 'Địa chỉ văn bản:',
  inForce: 'Hiệu lực',
  inForceUntil: 'Hết hiệu lực từ',
  /** In brackets, before the name of the replacing document. */
  replacedWith: 'thay bằng',
  replacedBy: 'Được thay thế bởi',
  amendedBy: 'Được sửa đổi bởi',
  replaces: 'Thay thế',
  amends: 'Sửa đổi',
  articlesCiting: 'Các bài nhắc tới văn bản này',
};

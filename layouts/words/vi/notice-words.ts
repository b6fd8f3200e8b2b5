/** Pages in place of another page: moved, withdrawn, offline, not found, not built. */
export const noticeWords = {
  offline: 'Mất kết nối mạng',
  offlineHelp: 'Trang này chưa được lưu trên máy. Khi có mạng, tải lại để xem.',
  savedSounds: 'Âm thanh đã lưu trên máy',
  removeSound: 'Xóa khỏi máy',
  savedPages: 'Các trang xem được khi không có mạng',
  moved: 'Trang đã chuyển địa chỉ',
  movedTo: 'Địa chỉ mới:',
  movedChoices: 'Địa chỉ cũ này ứng với nhiều trang. Chọn trang cần xem:',
  withdrawn: 'Bài đã gỡ',
  /** The words before and between the date of publishing and the date of withdrawal. */
  withdrawnOn: { before: 'Bài đăng', between: 'tại địa chỉ này đã được gỡ ngày' },
  withdrawnFor: (reason: string): string => `Lý do: ${reason}`,
  withdrawnThing: {
    officialDocument: 'Văn bản đã gỡ',
    broadcast: 'Buổi phát đã gỡ',
    page: 'Trang đã gỡ',
    file: 'Tệp đã gỡ',
  },
  withdrawnThingOn: 'Nội dung tại địa chỉ này đã được gỡ ngày',
  expired: 'Bài đã hết hạn đăng',
  expiredOn: { before: 'Bài đăng', between: 'tại địa chỉ này đã hết hạn đăng từ ngày' },
  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ này không có trang nào. Có thể địa chỉ bị gõ sai hoặc thiếu.',
  nearPages: 'Có thể là trang này',
  faults: 'Chưa dựng được trang xem trước',
  faultsHelp: 'Sửa các chỗ dưới đây rồi lưu tệp; trang này tự trở lại.',
};

const dayNames = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `thứ Hai`; Sunday has a capital of its own. */
const weekday = (day: number): string => (day === 7 ? 'Chủ nhật' : lower(dayNames[day] ?? ''));

/** Runs of days: `hằng ngày`, `thứ Hai đến thứ Sáu, Chủ nhật`. */
const weekdays = (days: readonly number[]): string => {
  if (days.length === 7) return 'hằng ngày';
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => {
      const [first = 0, last = first] = [run[0], run.at(-1)];
      return run.length > 2
        ? [`${weekday(first)} đến ${weekday(last)}`]
        : run.map((day) => weekday(day));
    })
    .join(', ');
};

/** `135` is `02:15`; an hour later `1:02:15`. */
const soundTime = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${text}` : text;
};

/** `Bản tin sáng` in the middle of a sentence. */
const within = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? lower(title) : title);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const partOfDay = (slot: string): string =>
  slot < '11:00'
    ? 'sáng nay'
    : slot < '13:30'
      ? 'trưa nay'
      : slot < '18:00'
        ? 'chiều nay'
        : 'tối nay';

/** The station's programmes and broadcasts. */
export const radioWords = {
  radio: 'Nghe đài',
  radioAbout: (station: string): string => `Chương trình của ${station}.`,
  weekdayName: (day: number): string => dayNames[day] ?? '',
  weekday,
  weekdays,
  soundTime,
  today: 'Hôm nay',
  newestBroadcast: 'Mới nhất',
  restOfDay: 'Tiếp theo hôm nay',
  weekSchedule: 'Lịch tuần',
  anyWeekSchedule: 'Lịch phát hằng tuần',
  printSchedule: 'In lịch tuần (A4)',
  scheduleCalendar: 'Thêm lịch vào điện thoại (.ics)',
  podcast: 'Podcast',
  podcastAbout: 'Chép địa chỉ của chương trình vào ứng dụng podcast: ',
  podcastFeed: 'Địa chỉ podcast (RSS)',
  scheduleOf: (week: string | undefined): string =>
    week === undefined ? 'Lịch phát thanh hằng tuần' : `Lịch phát thanh tuần ${week}`,
  nothingOnAir: 'không có chương trình',
  repeat: 'phát lại',
  listenAgain: 'Nghe lại',
  programmes: 'Các chương trình',
  programme: 'Chương trình',
  aboutProgramme: 'Về chương trình',
  airtime: 'Giờ phát',
  airtimes: (days: readonly number[], slots: readonly string[]): string =>
    capital([days.length > 0 && weekdays(days), slots.join(', ')].filter(Boolean).join(' ')),
  minutes: (count: number): string => `${count} phút`,
  onAir: (slots: readonly string[]): string =>
    slots.length > 1
      ? `Phát ${slots[0]}, phát lại ${slots.slice(1).join(', ')}`
      : `Phát ${slots[0] ?? ''}`,
  until: 'phát đến',
  priorities: { 'thong-thuong': '', 'uu-tien': 'Ưu tiên', 'khan-cap': 'Khẩn cấp' },
  clusters: 'Cụm loa',
  presenter: 'Người dẫn',
  programmeLanguage: 'Tiếng',
  languageName: (code: string): string =>
    new Intl.DisplayNames(['vi'], { type: 'language' }).of(code) ?? code,
  note: 'Ghi chú',
  inBroadcast: 'Trong buổi phát',
  itemCount: (count: number): string => `${count} mục`,
  listenFrom: (time: string): string => `Nghe từ ${time}`,
  readArticle: 'đọc bài',
  spokenText: 'Lời đọc',
  noSound: 'Buổi phát này chưa có âm thanh trên trang.',
  noSoundShort: 'chưa có âm thanh',
  goneSound: 'Âm thanh của buổi phát này đã được gỡ ngày',
  soundOver: (months: number): string =>
    `Âm thanh được giữ ${months} tháng; âm thanh của buổi phát này đã hết hạn ngày`,
  otherBroadcasts: 'Các buổi khác',
  earlierBroadcast: 'Buổi trước',
  laterBroadcast: 'Buổi sau',
  broadcastCount: (total: number): string => `${total} buổi phát`,
  noBroadcasts: 'Chưa có buổi phát nào trên trang.',
  olderBroadcasts: 'Buổi cũ hơn',
  newerBroadcasts: 'Buổi mới hơn',
  newestBroadcasts: 'Buổi mới nhất',
  howToHear: 'Cách nghe',
  frequency: 'Tần số',
  loudspeakers: 'Loa truyền thanh',
  liveStream: 'Nghe trực tuyến',
  openLiveStream: 'Mở kênh phát trực tuyến',
  scanToListen: 'Quét mã để nghe trên điện thoại',
  /** `Nghe bản tin sáng nay`; only of the day on which the site is made. */
  listenToday: (title: string, slot: string): string => {
    const part = partOfDay(slot);
    const [name = ''] = part.split(' ');
    return `Nghe ${within(title)} ${title.endsWith(` ${name}`) ? 'nay' : part}`;
  },
  listenOn: (title: string, date: string): string => `Nghe ${within(title)} ngày ${date}`,
  wholeSchedule: 'Lịch cả tuần',
  broadcastIn: 'Đã phát trong',
  /** `{time}` is a moment that the script fills in. */
  player: {
    back: 'Lùi 15 giây',
    ahead: 'Tới 15 giây',
    speed: 'Tốc độ',
    times: (speed: number): string => `${String(speed).replace('.', ',')}×`,
    resume: 'Nghe tiếp từ {time}',
    small: 'Nghe bản nhẹ cho mạng chậm',
    keep: 'Lưu để nghe khi không có mạng',
    remove: 'Đã lưu: xóa khỏi máy',
    failed: 'Chưa lưu được, thử lại',
  },
};

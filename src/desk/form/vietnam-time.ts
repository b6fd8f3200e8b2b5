const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant in Vietnam, whatever the clock of the machine: `2020-03-14T08:00`. */
export const inVietnam = (instant: Date): string => {
  const found = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${found['year']}-${found['month']}-${found['day']}T${found['hour']}:${found['minute']}`;
};

const daysOf = (moment: string): number => Math.floor(Date.parse(moment.slice(0, 10)) / 86_400_000);

const nearDays: Readonly<Record<string, string>> = {
  '-1': 'hôm qua',
  '0': 'hôm nay',
  '1': 'ngày mai',
};

/**
 * A moment as people say it: `15:58 hôm nay`, `15:58 ngày 13/08/2025`.
 *
 * @param now in the same form
 */
export const momentInWords = (moment: string, now: string): string => {
  const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)];
  const near = nearDays[String(daysOf(day) - daysOf(now))];
  const date = near ?? `ngày ${day.split('-').toReversed().join('/')}`;
  return time === '' ? date : `${time} ${date}`;
};

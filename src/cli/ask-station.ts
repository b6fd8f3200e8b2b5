import { multiline, text } from '@clack/prompts';
import type { Reading } from '../new-article/reading.ts';
import { namesIn } from '../new-station/read-names.ts';
import { readLine, readList } from '../new-station/read-line.ts';
import type { StationAnswers } from '../new-station/station-answers.ts';
import { standardCategories, standardNames } from '../new-station/station-names.ts';
import { parseBaseUrl, type BaseUrl } from '../url/base-url.ts';
import { answerOf, type Terminal } from './ask.ts';

/** Answers that were given as options; a missing one is asked for. */
export type GivenAnswers = Partial<StationAnswers> & Pick<StationAnswers, 'today'>;

interface Question<Value> {
  readonly message: string;
  readonly read: (typed: string) => Reading<Value>;
  /** Taken for an empty answer. */
  readonly standard?: string;
  readonly placeholder?: string;
}

const capital = (fault: string): string => fault.charAt(0).toUpperCase() + fault.slice(1);

const ask = async <Value>(
  terminal: Terminal,
  { message, read, standard = '', placeholder = standard }: Question<Value>,
): Promise<Value> => {
  const meant = (typed: string): string => (typed.trim() === '' ? standard : typed);
  const typed = await answerOf(
    text({
      ...terminal,
      message,
      placeholder,
      /** The library then shows it as the answer. */
      ...(standard !== '' && { defaultValue: standard }),
      validate: (value = '') => {
        const reading = read(meant(value));
        return 'fault' in reading ? capital(reading.fault) : undefined;
      },
    }),
  );
  const reading = read(meant(typed));
  if ('fault' in reading) throw new RangeError(reading.fault);
  return reading.value;
};

const line =
  (what: string) =>
  (typed: string): Reading<string> =>
    readLine(typed, what);

/** The address of a site, as typed. */
export const readAddress = (typed: string): Reading<BaseUrl> => {
  const value = parseBaseUrl(typed.trim());
  return value === undefined
    ? { fault: 'viết dạng https://vi-du.vn/ hoặc https://vi-du.vn/tin/' }
    : { value };
};

const anyLine = (typed: string): Reading<string> =>
  typed.trim() === '' ? { value: '' } : readLine(typed, '');

const askUnits = async (terminal: Terminal): Promise<string[]> =>
  namesIn(
    await answerOf(
      multiline({
        ...terminal,
        message:
          'Các tổ chức đảng mà đài đưa tin: dán danh sách, mỗi dòng một tên (Enter hai lần để xong, để trống cũng được)',
      }),
    ),
  );

/**
 * Asks what is not known yet: eight questions if nothing is.
 *
 * @throws Cancelled
 */
export const askStation = async (
  terminal: Terminal,
  given: GivenAnswers,
): Promise<StationAnswers> => {
  const station =
    given.station ??
    (await ask(terminal, {
      message: 'Tên đài (Esc để dừng, không ghi gì)',
      placeholder: 'Đài truyền thanh xã …',
      read: line('tên đài'),
    }));
  const standard = standardNames(station);
  const lineOf = (message: string, what: string, value: string): Promise<string> =>
    ask(terminal, {
      message: `${message} (Enter để lấy tên gợi ý)`,
      read: line(what),
      standard: value,
    });
  return {
    station,
    name: given.name ?? (await lineOf('Tên trang', 'tên trang', standard.name)),
    url:
      given.url ??
      (await ask(terminal, {
        message: 'Địa chỉ trang trên mạng',
        placeholder: 'https://vi-du.vn/',
        read: readAddress,
      })),
    owner: given.owner ?? (await lineOf('Cơ quan chủ quản', 'cơ quan chủ quản', standard.owner)),
    responsible:
      given.responsible ??
      (await lineOf(
        'Người chịu trách nhiệm nội dung',
        'người chịu trách nhiệm',
        standard.responsible,
      )),
    contact:
      given.contact ??
      (await ask(terminal, {
        message: 'Địa chỉ, điện thoại, thư điện tử của đài (để trống cũng được)',
        read: anyLine,
      })),
    categories:
      given.categories ??
      (await ask(terminal, {
        message: 'Các chuyên mục, cách nhau bằng dấu phẩy (Enter để lấy gợi ý)',
        standard: standardCategories.join(', '),
        read: (typed) => readList(typed, 'tên chuyên mục'),
      })),
    units: given.units ?? (await askUnits(terminal)),
    today: given.today,
  };
};

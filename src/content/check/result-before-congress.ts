import { earliestDay } from '../../dates/imprecise-date.ts';
import type { CheckableArticle } from '../content.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Congress } from '../schema/congress-schema.ts';

/** What is said only of a congress that has met. */
const isOver =
  /đại hội[^.!?\n]{0,80}(?:đã|vừa) (?:bầu|bế mạc|kết thúc|thành công|thông qua|diễn ra|hoàn thành)|(?:đã|vừa) (?:tổ chức|tiến hành|hoàn thành|kết thúc|bế mạc)(?: rất)?(?: thành công)?(?: tốt đẹp)? (?:việc )?(?:tổ chức )?đại hội|tổ chức thành công đại hội|đại hội[^.!?\n]{0,80}thành công tốt đẹp|bế mạc đại hội/iu;

/** A plan, a wish, or what other organisations did. */
const isPlan =
  /(?<!\p{L})(?:sẽ|dự kiến|chuẩn bị|kế hoạch|để|nhằm|chào mừng|hướng tới|quyết tâm|chúc|mong|góp phần|tiến tới|trước thềm|trước khi|sau khi|bảo đảm|đảm bảo|nếu|phấn đấu|chi bộ|trực thuộc|lần trước|khóa trước|nhiệm kỳ trước)(?!\p{L})/iu;

/** How much of a text tells what happened, in UTF-16 units: the background comes later. */
const beginning = 700;

const saysItIsOver = ({ title = '', standfirst = '', body }: CheckableArticle): boolean =>
  [title, standfirst, body.slice(0, beginning)]
    .flatMap((part) => part.normalize('NFC').split(/[.!?](?=\s)|\n/u))
    .some((sentence) => isOver.test(sentence) && !isPlan.test(sentence));

/**
 * Articles that report the result of a congress and are older than it: the date of one of the two is wrong. An
 * announcement may be older.
 */
export const resultProblems = (
  article: CheckableArticle,
  congresses: ReadonlyMap<string, Congress>,
  locator: Locator,
): Problem[] => {
  const { congresses: ids = [], date } = article;
  if (!date || date.precision === 'month') return [];
  return ids.flatMap((id): Problem[] => {
    const { status, actual } = congresses.get(id) ?? {};
    const begins = status === 'da-hoan-thanh' && actual ? earliestDay(actual) : undefined;
    return begins !== undefined && date.day < begins && saysItIsOver(article)
      ? [problem('CONGRESS_LATER', locator.valueAt(['date']), date.day, begins)]
      : [];
  });
};

import { text } from '@clack/prompts';
import { formatDate, type CalendarDate } from '../dates/calendar-date.ts';
import type { ArticleDraft } from '../new-article/article-draft.ts';
import type { Choices } from '../new-article/choices.ts';
import { readDate } from '../new-article/read-date.ts';
import { readTitle } from '../new-article/read-title.ts';
import type { Reading } from '../new-article/reading.ts';
import { askUnits } from './ask-units.ts';
import { answerOf, Cancelled, choicesFrom, choose, type Terminal } from './ask.ts';

/** Why an answer is not accepted; begins with a capital. */
const faultIn = (reading: Reading<unknown>): string | undefined =>
  'fault' in reading ? reading.fault.charAt(0).toUpperCase() + reading.fault.slice(1) : undefined;

const valueOf = (reading: Reading<string>, otherwise: string): string =>
  'value' in reading ? reading.value : otherwise;

const askTitle = async (terminal: Terminal): Promise<string> => {
  const typed = await answerOf(
    text({
      ...terminal,
      message: 'Tiêu đề bài (Esc để dừng, không ghi gì)',
      validate: (value = '') => faultIn(readTitle(value)),
    }),
  );
  return valueOf(readTitle(typed), typed);
};

const askDate = async (terminal: Terminal, today: CalendarDate): Promise<string> => {
  const typed = await answerOf(
    text({
      ...terminal,
      message: 'Ngày đăng: gõ ngày/tháng/năm (Enter để lấy hôm nay)',
      placeholder: formatDate(today),
      defaultValue: today,
      validate: (value = '') => (value.trim() === '' ? undefined : faultIn(readDate(value))),
    }),
  );
  return valueOf(readDate(typed), today);
};

/**
 * Asks for all missing facts about a new article.
 *
 * @throws Cancelled
 */
export const askArticle = async (
  terminal: Terminal,
  given: Partial<ArticleDraft>,
  { categories, units }: Choices,
  today: CalendarDate,
): Promise<ArticleDraft> => ({
  title: given.title ?? (await askTitle(terminal)),
  category: given.category ?? (await choose(terminal, 'Chuyên mục', choicesFrom(categories))),
  units: given.units ?? (await askUnits(terminal, units)),
  date: given.date ?? (await askDate(terminal, today)),
});

/**
 * Asks whether a slug with a number is acceptable, because another article has the wanted one.
 *
 * @throws Cancelled
 */
export const askSuffix = async (terminal: Terminal, taken: string, slug: string): Promise<void> => {
  const answer = await choose(terminal, `Đã có bài ${taken} cùng tên tệp`, [
    { value: slug, label: `Bài khác: ghi với tên ${slug}.md` },
    { value: '', label: 'Đúng là bài này: dừng, không ghi' },
  ]);
  if (answer === '') throw new Cancelled();
};

import type { Content } from '../content/content.ts';
import { formatDate } from '../dates/calendar-date.ts';
import { dayOf, type VietnamMoment } from '../dates/vietnam-clock.ts';
import { stateOfArticle } from '../editorial/article-state.ts';
import { articleStates } from '../editorial/article-states.ts';
import type { PlannedArticle, WeekPlan } from '../editorial/planned-week.ts';
import { weekPlan } from '../editorial/week-plan.ts';

const lineOf = ({ due, title, state }: PlannedArticle): string =>
  `  ${due.slice(11)} ${formatDate(dayOf(due))}  ${articleStates[state]}: ${title}\n`;

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${heading}\n${lines.join('')}`;

const planText = ({ days, late, congressesWithout, unitsWithout }: WeekPlan): string =>
  [
    section(
      'Tuần này:',
      days.flatMap(({ articles }) => articles.map(lineOf)),
    ),
    section('Đã quá ngày mà chưa lên trang:', late.map(lineOf)),
    section(
      'Đại hội chưa có bài:',
      congressesWithout.map(({ name }) => `  ${name}\n`),
    ),
    section(
      'Đơn vị không có bài trong 90 ngày:',
      unitsWithout.map(
        ({ name, newest }) =>
          `  ${name}${newest === undefined ? '' : ` (bài mới nhất ${formatDate(newest)})`}\n`,
      ),
    ),
  ].join('');

/** Where every article is that is not simply on the site, and the plan of the week. */
export const stateReport = (
  content: Content,
  now: VietnamMoment,
  format: 'text' | 'json',
): string => {
  const states = content.articles.map((article) => ({
    file: article.file,
    title: article.title,
    ...stateOfArticle(article, now),
  }));
  const plan = weekPlan(content, now);
  if (format === 'json') return `${JSON.stringify({ articles: states, week: plan }, null, 2)}\n`;
  const under = states.filter(({ state }) => state !== 'published');
  const lines = under.map(({ state, title, file, last }) => {
    const note = last?.note === undefined ? '' : ` - ${last.by} nhắn: ${last.note}`;
    return `  ${articleStates[state]}: ${title} (${file})${note}\n`;
  });
  return `${section('Bài chưa lên trang, hoặc đã đính chính, đã gỡ:', lines)}${planText(plan)}`;
};

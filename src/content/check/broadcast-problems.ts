import { weekdayOf } from '../../dates/calendar-arithmetic.ts';
import { monthOf } from '../../dates/calendar-date.ts';
import { broadcastName, readBroadcastName } from '../broadcasts/broadcast-name.ts';
import { broadcastSlots } from '../broadcasts/broadcast-slots.ts';
import type { CheckableBroadcast, Content, Locators } from '../content.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { hangingOn, problem, withReplacement, type Problem } from '../problem.ts';
import type { Programme } from '../schema/programme-schema.ts';
import { ArticleReferences } from './article-references.ts';
import type { Known } from './reference-problems.ts';
import { idProblem, idsOf } from './register-ids.ts';
import { takenSlots } from './taken-slots.ts';

/** A broadcast with what is known about it. */
interface Checked {
  readonly broadcast: CheckableBroadcast;
  readonly programme: Programme | undefined;
  readonly locator: Locator;
}

/** A file that was copied from another broadcast and not renamed, or not changed. */
const nameProblems = ({ broadcast, programme, locator }: Checked): Problem[] => {
  const { key, slug, date } = broadcast;
  const named = readBroadcastName(slug);
  const [slot] = broadcastSlots(broadcast, programme);
  if (!date || slot === undefined || !programme) return [];
  const expected = `${monthOf(date).replace('-', '/')}/${broadcastName(date, slot, programme.id)}`;
  const isRight = named ? key === expected : expected.startsWith(key.slice(0, 'YYYY/MM/'.length));
  return isRight ? [] : [problem('BROADCAST_NAME', locator.valueAt(['date']), expected)];
};

/** Times and days of a broadcast that its programme does not have, and an end that is missing or too early. */
const timeProblems = ({ broadcast, programme, locator }: Checked): Problem[] => {
  const { date, priority, until, slots = [] } = broadcast;
  const [first] = broadcastSlots(broadcast, programme);
  if (priority === 'khan-cap' && until === undefined) {
    return [problem('BROADCAST_NO_END', locator.valueAt(['priority']))];
  }
  if (!date) return [];
  if (first === undefined) {
    return programme ? [problem('BROADCAST_NO_SLOT', locator.valueAt(['date']))] : [];
  }
  const begins = `${date}T${first}`;
  if (until !== undefined && until <= begins) {
    const shownAs = [until, begins].map((moment) => moment.replace('T', ' '));
    return [
      problem('BROADCAST_ENDS_EARLY', locator.valueAt(['until']), ...(shownAs as [string, string])),
    ];
  }
  if (!programme || priority === 'khan-cap') return [];
  const weekday = weekdayOf(date);
  const isDay = programme.days.length === 0 || programme.days.some((each) => each === weekday);
  return [
    ...(isDay
      ? []
      : [problem('BROADCAST_DAY', locator.valueAt(['date']), date, weekday, programme.name)]),
    ...(programme.slots.length === 0 ? [] : slots).flatMap((slot, index) =>
      programme.slots.includes(slot)
        ? []
        : [
            problem(
              'BROADCAST_HOUR',
              locator.valueAt(['slots', index]),
              slot,
              programme.name,
              programme.slots,
            ),
          ],
    ),
  ];
};

/** Items that read nothing, that name no article, or that are out of order. */
const itemProblems = (
  { broadcast: { items = [] }, locator }: Checked,
  references: ArticleReferences,
  label: string,
): Problem[] => {
  let before = 0;
  return items.flatMap(({ at, article, title }, index) => {
    const found: Problem[] = [];
    if (article === undefined && title === undefined) {
      found.push(problem('BROADCAST_ITEM_EMPTY', locator.valueAt(['items', index])));
    }
    if (at !== undefined && at < before) {
      const place = locator.valueAt(['items', index, 'at']);
      found.push(problem('BROADCAST_ITEM_ORDER', place, at, before));
    }
    before = Math.max(before, at ?? 0);
    const keys = article === undefined ? [] : references.keysOf(article);
    if (article === undefined || keys.length === 1) return found;
    const place = locator.valueAt(['items', index, 'article']);
    if (keys.length > 1) {
      const files = keys.map((key) => `${label}/articles/${key}.md`);
      return [...found, hangingOn(problem('RELATED_AMBIGUOUS', place, article, keys), ...files)];
    }
    const near = references.nearest(article);
    const reported = problem('RELATED_UNKNOWN', place, article, near?.choice);
    return [...found, withReplacement(reported, near?.isNearCertain && near.choice)];
  });
};

/** Faults of broadcasts, except fields with a wrong format. */
export const broadcastProblems = (
  broadcasts: readonly CheckableBroadcast[],
  { programmes }: Pick<Content, 'programmes'>,
  known: Known,
  locators: Locators,
  label: string,
): Problem[] => {
  if (broadcasts.length === 0) return [];
  const ids = idsOf('programmes.yaml', programmes);
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const references = new ArticleReferences(known.articleKeys);
  const checked = broadcasts.flatMap((broadcast): Checked[] => {
    const locator = locators.get(broadcast.file);
    return locator && !broadcast.withdrawn
      ? [{ broadcast, programme: byId.get(broadcast.programme ?? ''), locator }]
      : [];
  });
  return [
    ...checked.flatMap((each) => {
      const { broadcast, locator } = each;
      return [
        ...(broadcast.programme === undefined || known.unreadable.has(ids.register)
          ? []
          : idProblem('PROGRAMME_UNKNOWN', broadcast.programme, ids, locator, ['programme'])),
        ...nameProblems(each),
        ...timeProblems(each),
        ...itemProblems(each, references, label),
      ];
    }),
    ...takenSlots(checked),
  ];
};

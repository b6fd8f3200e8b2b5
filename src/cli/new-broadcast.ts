import { join } from 'node:path';
import { loadContent } from '../content/load-content.ts';
import { nearestOf } from '../content/nearest.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import type { Programme } from '../content/schema/programme-schema.ts';
import type { ClockTime } from '../dates/publishing-date.ts';
import { parseTimeOfDay } from '../dates/time-of-day.ts';
import { dayOf, vietnamMoment } from '../dates/vietnam-clock.ts';
import {
  articlesToRead,
  broadcastPath,
  itemNames,
  nextDay,
  sameSlot,
  type BroadcastDraft,
  type Planned,
} from '../new-article/broadcast-draft.ts';
import { broadcastText } from '../new-article/broadcast-text.ts';
import { writeArticle } from '../new-article/write-article.ts';
import { notWritten } from '../operation/not-written.ts';
import { OperationError } from '../operation/operation-error.ts';
import { askDay, askItems, dateTyped } from './ask-broadcast.ts';
import { choicesFrom, choose, type Terminal } from './ask.ts';
import { folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';

/** The options for a new broadcast, as typed. */
export interface BroadcastFlags {
  readonly programme?: string;
  readonly slot?: string;
  readonly audio?: string;
  readonly date?: string;
}

const wrong = (option: string, reason: string): OperationError<'USAGE_VALUE'> =>
  new OperationError('USAGE_VALUE', { option, reason });

/** @throws OperationError `USAGE_VALUE` */
const programmeTyped = (typed: string, programmes: readonly Programme[]): Programme => {
  const found = programmes.find(({ id, name }) => [id, name].includes(typed.normalize('NFC')));
  if (found) return found;
  const ids = programmes.map(({ id }) => id);
  const near = nearestOf(typed, ids);
  const cure = near === undefined ? `chọn một trong: ${ids.join(', ')}` : `ý bạn là "${near}"?`;
  throw wrong('--programme', `không có chương trình "${typed}" trong programmes.yaml; ${cure}`);
};

/** @throws OperationError `USAGE_VALUE` */
const slotTyped = (typed: string): ClockTime => {
  const slot = parseTimeOfDay(typed);
  if (!slot) throw wrong('--slot', `"${typed}" không phải giờ; viết như 05:30`);
  return slot;
};

const readPlanned = async (
  content: Folder,
): Promise<Planned & { programmes: readonly Programme[] }> => {
  const { content: read, problems } = await loadContent(content.path, content.label);
  if (read) return read;
  const first = problems.find(({ severity }) => severity === 'error');
  throw new OperationError('CONTENT_FAULTY', { file: first?.file ?? content.label });
};

/** @throws OperationError `USAGE_VALUE`, or Cancelled */
const draftOf = async (
  flags: BroadcastFlags & SiteFlags,
  planned: Planned & { readonly programmes: readonly Programme[] },
  terminal: Terminal | undefined,
): Promise<BroadcastDraft> => {
  const { programmes } = planned;
  const now = vietnamMoment(instantOf(flags));
  const [only] = programmes.length === 1 ? programmes : [];
  const id =
    flags.programme ??
    only?.id ??
    (terminal ? await choose(terminal, 'Chương trình', choicesFrom(programmes)) : '');
  const programme = programmeTyped(id, programmes);
  const proposed = nextDay(programme, planned, now) ?? dayOf(now);
  const date =
    flags.date !== undefined
      ? dateTyped(flags.date)
      : terminal
        ? await askDay(terminal, proposed)
        : proposed;
  const slots = flags.slot === undefined ? programme.slots : [slotTyped(flags.slot)];
  if (slots.length === 0)
    throw wrong('--slot', `${programme.name} chưa có giờ phát; thêm --slot 05:30`);
  const articles = articlesToRead(programme, date, planned);
  const chosen = terminal ? await askItems(terminal, articles) : articles;
  const items = itemNames(chosen, planned.articles);
  const { sample } = programme;
  return { programme: programme.id, date, slots, audio: flags.audio, items, sample };
};

/** The small copy is made now, so that the next build does not wait for it. */
const makeCopy = async (content: Folder, audio: string): Promise<void> => {
  const { makeSmallCopies } = await import('./small-copies.ts');
  const { files } = await readSourceFiles(content.path, content.label);
  const own = files.filter(({ path }) => join('/', path) === audio);
  await makeSmallCopies(content, own);
};

/**
 * Writes the file of a new broadcast: the next slot of its programme, the articles since the last
 * one.
 *
 * @param terminal where to ask; absent if nothing is to be asked
 * @returns the file as the editor knows it
 * @throws OperationError, or Cancelled
 */
export const writeBroadcast = async (
  flags: BroadcastFlags & SiteFlags,
  terminal: Terminal | undefined,
): Promise<{ readonly file: string; readonly draft: BroadcastDraft }> => {
  const content = folderOf(flags.content);
  const planned = await readPlanned(content);
  const draft = await draftOf(flags, planned, terminal);
  const path = broadcastPath(draft);
  const file = `${content.label}/${path}`;
  const same = sameSlot(draft, planned);
  if (same) throw new OperationError('NEW_FILE_TAKEN', { file: same.file });
  try {
    await writeArticle(content, path, broadcastText(draft));
  } catch (error) {
    throw notWritten(file, error);
  }
  if (draft.audio !== undefined) await makeCopy(content, draft.audio);
  return { file, draft };
};

/** The programmes of a content folder, for the first question; none if it has faults. */
export const programmesIn = async (flags: SiteFlags): Promise<readonly Programme[]> => {
  const { path, label } = folderOf(flags.content);
  return (await loadContent(path, label)).content?.programmes ?? [];
};

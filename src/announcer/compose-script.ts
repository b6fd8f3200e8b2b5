import type { AnnouncerScript, ScriptItem, ScriptText } from './announcer-script.ts';
import type { ReadingManner } from './reading-manner.ts';
import { readingSeconds } from './reading-time.ts';
import { scriptText } from './script-text.ts';

/** A script before it is read. */
export interface WrittenScript {
  readonly station: string;
  readonly programme?: string | undefined;
  /** `thứ Năm, ngày 12/3/2020` */
  readonly day?: string | undefined;
  readonly slots: readonly string[];
  /** With gaps; absent for single articles, which are read without any. */
  readonly greeting?: string | undefined;
  readonly closing?: string | undefined;
  readonly items: readonly ScriptItem[];
  readonly slotSeconds?: number | undefined;
}

/** The words for the gaps of a greeting; a gap without words is left out with its comma. */
const filled = (wording: string, writing: WrittenScript, programme: string): string => {
  const { station, day = '', slots } = writing;
  const words: Readonly<Record<string, string>> = {
    đài: station,
    'chương trình': writing.programme ?? programme,
    ngày: day,
    giờ: slots[0] ?? '',
  };
  const text = wording
    .normalize('NFC')
    .replaceAll(/\{([^{}]*)\}/gu, (gap, name: string) => words[name.trim().toLowerCase()] ?? gap)
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/[ ,]+(?=[.,!?])/gu, '');
  return text.replaceAll(/(?<=^|[.!?] )\p{Ll}/gu, (letter) => letter.toUpperCase());
};

/**
 * A script as it is read.
 *
 * @param programme the name of a broadcast without a programme
 */
export const composeScript = (
  writing: WrittenScript,
  { spoken, pace }: ReadingManner,
  programme: string,
): AnnouncerScript => {
  const said = (
    kind: 'greeting' | 'closing',
    wording: string | undefined,
  ): ScriptText | undefined =>
    wording === undefined
      ? undefined
      : scriptText([{ kind, text: filled(wording, writing, programme) }], spoken);
  const greeting = said('greeting', writing.greeting);
  const closing = said('closing', writing.closing);
  const { station, day, slots, items, slotSeconds } = writing;
  const syllables = [greeting, ...items, closing].reduce(
    (sum, text) => sum + (text?.syllables ?? 0),
    0,
  );
  return {
    station,
    ...(writing.programme !== undefined && { programme: writing.programme }),
    ...(day !== undefined && { day }),
    ...(slotSeconds !== undefined && { slotSeconds }),
    slots,
    greeting,
    items,
    closing,
    pace,
    syllables,
    seconds: readingSeconds(syllables, pace),
  };
};

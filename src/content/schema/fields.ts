import { z } from 'zod';
import { isColour, type Colour } from '../../colours/colour.ts';
import { parseCalendarDate, type CalendarDate } from '../../dates/calendar-date.ts';
import { parseImpreciseDate, type ImpreciseDate } from '../../dates/imprecise-date.ts';
import { parsePublishingDate, type PublishingDate } from '../../dates/publishing-date.ts';
import { parseTimeOfDay } from '../../dates/time-of-day.ts';
import { startOf, type ChangeTime, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import { parseBaseUrl, type BaseUrl } from '../../url/base-url.ts';
import { parseOldAddress, type OldAddress } from '../../url/old-address.ts';
import { safeUrl } from '../../url/safe-url.ts';
import { parseWeekdays, type Weekday } from '../../dates/weekdays.ts';
import type { Href, SitePath } from '../../url/site-path.ts';
import {
  parseRemoteSound,
  parseSoundHost,
  type SoundAddress,
  type SoundHost,
} from '../../url/sound-address.ts';
import {
  parseOfficialDocumentNumber,
  type OfficialDocumentNumber,
} from '../official-documents/official-document-number.ts';
import { numberIn } from '../../facts/number-in.ts';
import { parseRomanNumeral } from '../../facts/roman-numeral.ts';
import { withoutComments } from '../../markdown/plain-text/hidden-words.ts';
import { frontBlocks, type FrontBlock } from './front-blocks.ts';
import { isSlug } from '../../url/slug.ts';
import type { EntryId, MediaPath, SiteAddress } from './field-control.ts';
import type { Field } from './field.ts';

/*
 * The types of value that a field can have. Each error message is a code of the fault catalogue;
 * `schemaProblems` adds the field, the value and the position.
 */

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unfit = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/**
 * Without characters that no page or feed can contain (an editor's file cannot contain them, but
 * YAML escapes can write them), and without comments, which readers must not see.
 */
const fit = (value: string): string => withoutComments(value).toWellFormed().replaceAll(unfit, '');

/** The same type of value, branded for the compiler by the form that is written in the file. */
const writtenAs = <Written extends string, Value>(type: z.ZodType<Value>) =>
  type as unknown as z.ZodType<Value, Written>;

/** One line of text, not empty. */
export const text = z
  .string('FIELD_TEXT')
  .overwrite(fit)
  .trim()
  .min(1, 'FIELD_EMPTY')
  .refine((value) => !value.includes('\n'), 'FIELD_LINE');

const yesNo = z.boolean('FIELD_YES_NO');

/** `true` or `false`; absent means `false`. */
export const flag = yesNo.default(false);

/** `true` or `false`; absent means `true`. */
export const switchedOn = yesNo.default(true);

/** The identity of a category, unit, congress or thread: a slug. */
export const id = z.string('ID').refine(isSlug, 'ID');

/** A reference to a register entry, by its slug. */
export const otherId = writtenAs<EntryId, string>(id);

/** The id of a register entry; an unknown one is reported with the id that was probably meant. */
export const registered = writtenAs<EntryId, string>(text);

/** The official number of a place: 2 digits of a province, 3 of a former district, 5 of a commune. */
export const placeCode = z.string('PLACE_CODE').regex(/^(?:\d{2}|\d{3}|\d{5})$/u, 'PLACE_CODE');

/** A whole number from 1 to 100. */
export const count = z
  .number('FIELD_NUMBER')
  .int('FIELD_NUMBER')
  .min(1, 'FIELD_NUMBER')
  .max(100, 'FIELD_NUMBER');

/** A number of people. */
export const people = z
  .number('QUANTITY')
  .int('QUANTITY')
  .min(0, 'QUANTITY')
  .max(10_000_000, 'QUANTITY');

const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry, 'FIELD_LIST');

/** A list that may be absent, which is not the same as empty. */
export const someOf = <Entry extends z.ZodType>(entry: Entry) => list(entry).optional();

/** A list; absent means empty. */
export const listOf = <Entry extends z.ZodType>(entry: Entry) => list(entry).default([]);

/** One id of a register entry or a list of them; absent means none. */
export const oneOrMoreIds = z
  .union([registered, list(registered)])
  .transform((value) => (typeof value === 'string' ? [value] : [...new Set(value)]))
  .default([]);

/** A string parsed by a function that returns `undefined` for a wrong format. */
const readAs = <Value, Written extends string = string>(
  code: string,
  read: (value: string) => Value | undefined,
) =>
  writtenAs<Written, Value>(
    z.string(code).transform((value, context): Value => {
      const result = read(value);
      if (result !== undefined) return result;
      context.addIssue({ code: 'custom', message: code, input: value });
      return z.NEVER;
    }),
  );

/** A day, `2020-03-06`. */
export const day = readAs<CalendarDate>('DATE', parseCalendarDate);

/** A publishing date: `2020-03-06`, `2020-03-06 07:30` or `2020-03`. */
export const publishingDate = readAs<PublishingDate>('DATE', parsePublishingDate);

/** A time as exact as its source: `2020-03-11/2020-03-12`, `2020-08~`. */
export const impreciseDate = readAs<ImpreciseDate>('IMPRECISE_DATE', parseImpreciseDate);

/** A year of four digits, as a number. */
export const year = z.number('YEAR').int('YEAR').min(1900, 'YEAR').max(2200, 'YEAR');

/** The number of a congress: Roman, as usual, or Arabic. */
export const ordinal = z.union(
  [
    z.number('ORDINAL').int('ORDINAL').min(1, 'ORDINAL').max(999, 'ORDINAL'),
    readAs<number>('ORDINAL', parseRomanNumeral),
  ],
  'ORDINAL',
);

/** `15,3`, `1.250`, as texts write numbers. */
const writtenNumber = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,3})?$/u;

/** A quantity: a number, or one in Vietnamese notation, `15,3`. */
export const quantity = z.union(
  [
    z.number('QUANTITY').min(0, 'QUANTITY').max(1e15, 'QUANTITY'),
    readAs<number>('QUANTITY', (value) =>
      writtenNumber.test(value.trim()) ? numberIn(value.trim()) : undefined,
    ),
  ],
  'QUANTITY',
);

/** A term by its first and last year, `2020-2025`, as in its address. */
export const termId = readAs<string>('TERM_ID', (value) =>
  /^(?:19|2[01])\d{2}-(?:19|2[01])\d{2}$/u.test(value) ? value : undefined,
);

/** The number of an official document: `26/2020/TT-BTTTT`, `35-CT/TW`. */
export const officialDocumentNumber = readAs<OfficialDocumentNumber>(
  'DOCUMENT_NUMBER',
  parseOfficialDocumentNumber,
);

/** A moment in Vietnam: `2020-03-06 07:30`, or a day, which means its start. */
export const moment = readAs<VietnamMoment>('TIME', (value) => {
  const date = parsePublishingDate(value);
  return date && date.precision !== 'month' ? startOf(date) : undefined;
});

/** The time of a change: a day, or a moment in Vietnam; text order is time order. */
export const changeTime = readAs<ChangeTime>('DATE', (value) => {
  const date = parsePublishingDate(value);
  if (!date || date.precision === 'month') return undefined;
  return date.precision === 'minute' ? startOf(date) : date.day;
});

/** A time of day, `05:30`; also as people write it: `5h30`, `17h`. */
export const timeOfDay = readAs('TIME_OF_DAY', parseTimeOfDay);

const weekdays = readAs<readonly Weekday[]>('WEEKDAY', parseWeekdays);

/** Days of the week, each entry a day or a range of days (`T2-T6`); sorted, each once. */
export const weekdayList = listOf(weekdays).transform((entries) =>
  [...new Set(entries.flat())].toSorted((a, b) => a - b),
);

/** A moment in a sound file, `02:15` or `1:02:15`, as seconds. */
export const soundTime = readAs<number>('SOUND_TIME', (value) => {
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u.exec(value.trim()) ?? [];
  if (minutes === '' || (hours !== '0' && Number(minutes) > 59)) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
});

/** Minutes of air time. */
export const minutes = z
  .number('MINUTES')
  .int('MINUTES')
  .min(1, 'MINUTES')
  .max(24 * 60, 'MINUTES');

/** Days of a promise: at most two years, as browsers ask of a whole domain. */
export const days = z.number('DAYS').int('DAYS').min(1, 'DAYS').max(730, 'DAYS');

/** How many syllables an announcer reads in a minute. */
export const pace = z.number('PACE').int('PACE').min(60, 'PACE').max(400, 'PACE');

/** A language by its BCP 47 code: `vi`, `km`, `hmn`. */
export const languageCode = readAs<string>('LANGUAGE', (value) =>
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/u.test(value) ? value : undefined,
);

/** The identity of a podcast: a UUID. */
export const podcastId = readAs<string>('PODCAST_ID', (value) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(value) ? value : undefined,
);

/** A public key in the form of minisign: base64 of 42 bytes. */
export const minisignKey = readAs<string>('RELEASE_KEY', (value) =>
  /^RW[A-Za-z0-9+/]{54}$/u.test(value) ? value : undefined,
);

/** An address on another site with an allowed scheme. */
export const webAddress = readAs<Href>('URL', safeUrl);

/** A telephone number as people write it; `tel:` links keep its digits. */
export const phone = readAs<string>('PHONE', (value) =>
  /^\+?\d[\d .()-]{5,20}$/u.test(value.trim()) ? value.trim() : undefined,
);

/** The mark of an approved text: hexadecimal digits that the program writes. */
export const approvalMark = z.string('APPROVAL_MARK').regex(/^[0-9a-f]{32}$/u, 'APPROVAL_MARK');

/** An e-mail address. */
export const email = readAs<string>('EMAIL', (value) =>
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(value) ? value : undefined,
);

/** A colour: `#0d3a80`. */
export const colour = readAs<Colour>('COLOUR', (value) => (isColour(value) ? value : undefined));

/** A block of the front page, other than its news. */
export const frontBlock = writtenAs<string, FrontBlock>(z.enum(frontBlocks, 'FIELD_VALUE'));

/** The public address of the site. */
export const baseUrl = readAs<BaseUrl>('URL', parseBaseUrl);

/** The path of a page of this site, with a `/` at both ends. */
export const sitePath = readAs<SitePath, SiteAddress>('SITE_PATH', (value) =>
  /^\/(?:[a-z0-9-]+\/)*$/u.test(value) ? (value as SitePath) : undefined,
);

/** Plain segments, so that a path can be a file name and a line in a host's redirect table. */
const oldPathForm = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/u;

/** A former address of a page: a path of this site only. */
export const oldPath = readAs<SitePath>('ALIAS', (value) =>
  oldPathForm.test(value) && value !== '/' && value.length <= 200 ? (value as SitePath) : undefined,
);

/** The path of a page or file of this site. */
export const siteTarget = readAs<SitePath, SiteAddress>('SITE_PATH', (value) =>
  /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9][a-z0-9.-]*)?$/u.test(value) ? (value as SitePath) : undefined,
);

/** An address of the earlier portal, with its query if it had one. */
export const oldAddress = readAs<OldAddress>('REDIRECT_FROM', parseOldAddress);

const mediaForm = (endings: string): RegExp =>
  new RegExp(`^/media/(?:[a-z0-9-]+/)*[a-z0-9][a-z0-9.-]*\\.(?:${endings})$`, 'u');

/** The path of a file below `/media/` with one of some extensions. */
const mediaPath = (code: string, endings: string) => {
  const form = mediaForm(endings);
  return readAs<SitePath, MediaPath>(code, (value) =>
    form.test(value) ? (value as SitePath) : undefined,
  );
};

const soundForm = mediaForm('mp3|m4a|ogg');

/** The path of a sound file below `/media/`, or the address of one on the sound host. */
export const audioAddress = readAs<SoundAddress, MediaPath>('MEDIA_PATH', (value) =>
  soundForm.test(value) ? (value as SitePath) : parseRemoteSound(value),
);

/** The origin of the host that keeps the sounds. */
export const soundHost = readAs<SoundHost>('SOUND_HOST', parseSoundHost);

/** The size of a file. */
export const fileBytes = z.number('FILE_BYTES').int('FILE_BYTES').min(1, 'FILE_BYTES');

/** The SHA-256 of a file; capitals are meant as small letters. */
export const sha256 = readAs<string>('FILE_SHA256', (value) =>
  /^[\da-f]{64}$/iu.test(value.trim()) ? value.trim().toLowerCase() : undefined,
);

/** The path of a picture below `/media/`. */
export const imagePath = mediaPath('IMAGE_PATH', 'jpe?g|png|gif|webp|avif');

/** The path of any file below `/media/`. */
export const mediaFile = mediaPath('MEDIA_FILE', '[a-z0-9]+');

/** The path of a file to download below `/media/`. */
export const attachmentPath = mediaPath('ATTACHMENT_PATH', 'pdf|docx|xlsx');

/** A group of documented fields; an unknown key is a fault. */
export const group = <Shape extends Readonly<Record<string, Field>>>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'FIELD_GROUP' : undefined),
  });

import type { UnitKind } from '../content/schema/kind-schema.ts';
import { defaultKinds } from '../content/unit-kinds/default-kinds.ts';

/** Whether a text has these words, at its start unless they may be anywhere; capitals do not count. */
const has = (text: string, words: string, isAnywhere = false): boolean =>
  new RegExp(`${isAnywhere ? '(?<!\\p{L})' : '^'}(?:${words})(?!\\p{L})`, 'iu').test(text);

const escaped = (words: string): string => words.replaceAll('.', String.raw`\.`);

/** Words anywhere in a name, with the kind of unit that they show; the first counts. */
const signs: readonly (readonly [words: string, kind: string])[] = [
  ['chi bộ|xóm|ấp|bản|buôn|làng|khu phố|khu dân cư', 'chi-bo'],
  ['trường|mầm non|tiểu học|trung học|THCS|THPT', 'dang-bo-truong-hoc'],
  ['y tế|bệnh viện', 'dang-bo-y-te'],
  ['công an', 'dang-bo-cong-an'],
  ['quân sự|bộ đội|biên phòng', 'dang-bo-quan-su'],
  ['công ty|doanh nghiệp|hợp tác xã|HTX|ngân hàng|quỹ tín dụng', 'dang-bo-doanh-nghiep'],
];

/** A unit that shows no other kind is the organisation of an office. */
const otherKind = 'dang-bo-co-quan';

const formsOf = ({ name, shortForms }: UnitKind): string[] => [name, ...shortForms];

/** The kind with whose name, or a short form of it, a unit's name begins; the longest counts. */
const kindByStart = (name: string): string | undefined =>
  defaultKinds.kinds
    .flatMap((kind) => formsOf(kind).map((form) => ({ kind: kind.id, form })))
    .filter(({ form }) => has(name, `(?:Đảng bộ )?${escaped(form)}`))
    .toSorted((a, b) => b.form.length - a.form.length)[0]?.kind;

/**
 * The kind of a unit, guessed from its name; an office if nothing in it shows a kind. Every kind
 * is one that each site knows.
 */
export const guessUnitKind = (name: string): UnitKind => {
  const party = name
    .replaceAll(/(u)\u1EF7/giu, (_whole, first: string) => (first === 'u' ? 'ủy' : 'Ủy'))
    .replace(/^Đảng ủy(?!\p{L})/iu, 'Đảng bộ');
  const id =
    kindByStart(party) ?? signs.find(([words]) => has(party, words, true))?.[1] ?? otherKind;
  const kind = defaultKinds.kinds.find((each) => each.id === id);
  if (!kind) throw new RangeError(`no kind "${id}"`);
  return kind;
};

import type { PreparedText } from '../proofreading/prepared-text.ts';
import { isCapitalAt } from '../proofreading/letters.ts';
import { areNeighbours } from '../proofreading/words.ts';
import type { DatedUnit } from './fact-context.ts';

/** A name of units of the register in a text. */
export interface UnitMention {
  readonly start: number;
  readonly end: number;
  /** All units that have or had this name. */
  readonly units: readonly DatedUnit[];
  /**
   * A unit's name in the form of the mention: its place (`xã …`), its committee, or its own name.
   */
  readonly inForm: (unit: DatedUnit) => string;
}

type Form = UnitMention['inForm'];

/** Other names of a unit in texts, derived from the name of its Party organisation. */
const forms: readonly Form[] = [
  ({ name }) => name,
  ({ name }) => name.replace(/^Đảng bộ (?=\p{Ll})/u, ''),
  ({ name }) => name.replace(/^Đảng bộ (?=\p{Ll})/u, 'Đảng ủy '),
  ({ name }) =>
    name.replace(
      /^Đảng bộ (huyện|tỉnh|thị|thành)(?: xã| phố)? /u,
      (_, kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ủy `,
    ),
];

interface Named {
  readonly unit: DatedUnit;
  readonly inForm: Form;
}

interface MentionIndex {
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  readonly firstWords: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

const plainName = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').replaceAll(/\s+/gu, ' ').trim();

const namesOf = (unit: DatedUnit): (readonly [name: string, named: Named])[] => {
  const own = [unit.name, unit.shortName ?? '', ...unit.aliases].filter((name) => name !== '');
  const formed = forms.map((inForm) => [plainName(inForm(unit)), { unit, inForm }] as const);
  const written = own.map((name) => [plainName(name), { unit, inForm: forms[0] }] as const);
  return [...new Map([...written, ...formed] as [string, Named][])];
};

/** Names of one word are too common to be searched for. */
const fewestWords = 3;

const createIndex = (units: readonly DatedUnit[]): MentionIndex => {
  const all = units.flatMap(namesOf).filter(([name]) => name.split(' ').length >= fewestWords);
  const byName = new Map(
    [...Map.groupBy(all, ([name]) => name)].map(([name, same]) => [
      name,
      same.map(([, named]) => named),
    ]),
  );
  const words = [...byName.keys()].map((name) => name.split(' '));
  return {
    byName,
    firstWords: new Set(words.map(([first = '']) => first)),
    lengths: [...new Set(words.map(({ length }) => length))].toSorted((a, b) => b - a),
  };
};

const indexes = new WeakMap<readonly DatedUnit[], MentionIndex>();

const indexOf = (units: readonly DatedUnit[]): MentionIndex => {
  const made = indexes.get(units) ?? createIndex(units);
  indexes.set(units, made);
  return made;
};

type Text = Pick<PreparedText, 'prose' | 'words'>;

/** `xã Tân Hưng Đông` is another unit than `xã Tân Hưng`. */
const goesOn = ({ prose, words }: Text, last: number): boolean => {
  const [word, next] = [words[last], words[last + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    areNeighbours(prose, word, next) &&
    isCapitalAt(prose, next.start) &&
    isCapitalAt(prose, word.start) &&
    !isCapitalAt(prose, word.start + 1)
  );
};

const mentionAt = (text: Text, at: number, index: MentionIndex): UnitMention | undefined => {
  const { prose, words } = text;
  const start = words[at]?.start ?? 0;
  for (const length of index.lengths) {
    const last = words[at + length - 1];
    if (!last || !isCapitalAt(prose, last.start)) continue;
    const written = prose.slice(start, last.end);
    const named = index.byName.get(plainName(written));
    if (!named || goesOn(text, at + length - 1)) continue;
    const [first] = named;
    return {
      start,
      end: last.end,
      units: named.map(({ unit }) => unit),
      inForm: first?.inForm ?? (({ name }) => name),
    };
  }
  return undefined;
};

/** The names of units in a text, in order; the longest at each position. */
export const unitMentions = (text: Text, units: readonly DatedUnit[]): UnitMention[] => {
  if (units.length === 0) return [];
  const index = indexOf(units);
  const mentions: UnitMention[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    const word = text.words[at];
    if (!word || word.start < (mentions.at(-1)?.end ?? 0)) continue;
    if (!index.firstWords.has(word.form.letters)) continue;
    const mention = mentionAt(text, at, index);
    if (mention) mentions.push(mention);
  }
  return mentions;
};

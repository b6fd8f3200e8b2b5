import type { Unit } from '../../content/schema/unit-schema.ts';
import { periodsWithin } from '../../content/unit-kinds/kind-periods.ts';
import { kindIndex, type KindRegister } from '../../content/unit-kinds/kind-register.ts';
import { isValidOn } from '../../content/unit-validity.ts';
import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { UnitChange, UnitValues } from '../changes/unit-change.ts';
import { makeId } from '../make-id.ts';
import { kindReader } from '../table/read-kind.ts';
import { rowFault, rowNote, type RowProblem } from '../table/row-problem.ts';
import { unitFinder } from '../unit-finder.ts';
import type { Merger } from './reform.ts';

/** A merger with its units found. */
export interface Reformed {
  readonly day: CalendarDate;
  readonly whole: readonly Unit[];
  readonly inPart: readonly Unit[];
  /** Units of which the rest went to the new one, so that they end too. */
  readonly rest: readonly Unit[];
  /** The new unit; absent if the old ones only end. */
  readonly next: UnitValues | undefined;
}

export interface ReformChanges {
  readonly changes: readonly UnitChange[];
  readonly reformed: readonly Reformed[];
  readonly problems: readonly RowProblem[];
}

/** The register and what was found so far. */
class Reform {
  readonly problems: RowProblem[] = [];
  readonly taken: Set<string>;
  readonly byId: ReadonlyMap<string, Unit>;

  readonly units: readonly Unit[];
  readonly kinds: KindRegister;

  constructor(units: readonly Unit[], kinds: KindRegister) {
    this.units = units;
    this.kinds = kinds;
    this.taken = new Set(units.flatMap(({ id, formerIds }) => [id, ...formerIds]));
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  /** The unit of that name on a day; none or several are a fault. */
  find(written: string, line: number, day: CalendarDate, what: string): Unit | undefined {
    const living = this.units.filter((unit) => isValidOn(unit, day));
    const { units, nearest } = unitFinder(living)(written);
    const [only, ...more] = units;
    if (only && more.length === 0) return this.byId.get(only.id);
    const ended = unitFinder(this.units)(written).units[0];
    const why = only
      ? `có nhiều "${written}" (${units.map(({ id }) => id).join(', ')}); ghi mã thay cho tên`
      : ended
        ? `"${written}" (${ended.id}) không hoạt động vào ngày ${day}; xem lại ngày, hoặc validFrom, validTo trong units.yaml`
        : `không có "${written}" trong units.yaml${nearest === undefined ? '; thêm đơn vị này vào sổ trước' : `; ý bạn là "${nearest}"?`}`;
    this.problems.push(rowFault(line, `${what}: ${why}`));
    return undefined;
  }

  /** Whether a unit and its kind exist on a day. */
  #isThere(unit: Unit, day: CalendarDate): boolean {
    const kind = kindIndex(this.kinds).kinds.get(unit.kind);
    const days = { validFrom: day, validTo: day };
    return isValidOn(unit, day) && (!kind || periodsWithin(kind, days).length > 0);
  }

  /** The parent of the old units on the new day: theirs, its successor, or the one above it. */
  parentAfter(old: readonly Unit[], day: CalendarDate): Unit | undefined {
    const parents = new Set(old.map(({ parent }) => parent));
    const [id] = parents;
    let above = parents.size === 1 && id !== undefined ? this.byId.get(id) : undefined;
    for (let step = 0; above && step < 5; step += 1) {
      const its: Unit = above;
      if (this.#isThere(its, day)) return its;
      const next = this.units.filter(
        (each) => each.predecessors.includes(its.id as never) && this.#isThere(each, day),
      );
      if (next.length === 1) return next[0];
      above = its.parent === undefined ? undefined : this.byId.get(its.parent);
    }
    return undefined;
  }
}

const idsOf = (units: readonly Unit[]): string[] => units.map(({ id }) => id);

/** A merger with its old units found. */
interface Old {
  readonly merger: Merger;
  readonly day: CalendarDate;
  readonly whole: readonly Unit[];
  readonly inPart: readonly Unit[];
  readonly rest: readonly Unit[];
}

const oldOf = (merger: Merger, reform: Reform): Old => {
  const { line, day, from, endedToo } = merger;
  const eve = daysBefore(day, 1);
  if (from.length === 0) reform.problems.push(rowFault(line, 'không có đơn vị cũ'));
  const find = (written: string): Unit[] => {
    const unit = reform.find(written, line, eve, 'Đơn vị cũ');
    return unit ? [unit] : [];
  };
  const of = (isPart: boolean): Unit[] =>
    from.filter((each) => each.isPart === isPart).flatMap(({ written }) => find(written));
  const [whole, inPart] = [of(false), of(true)];
  const rest = inPart.filter(({ id }) =>
    endedToo.some((written) => unitFinder(inPart)(written).units.some((each) => each.id === id)),
  );
  return { merger, day, whole, inPart, rest };
};

/** The new unit of a merger, or the one of the register that already begins on that day. */
const nextOf = (
  { merger, whole, inPart }: Old,
  ending: ReadonlySet<Unit>,
  reform: Reform,
): { readonly next: UnitValues; readonly there: Unit | undefined } | undefined => {
  const { to, line, day } = merger;
  if (to === undefined) return undefined;
  const reader = kindReader(reform.kinds);
  const named = reader.ofName(to);
  const stated = merger.kind === undefined ? named?.kind : reader.named(merger.kind);
  const kind = stated?.id ?? (merger.kind === undefined ? whole[0]?.kind : undefined);
  if (kind === undefined) {
    reform.problems.push(
      rowFault(
        line,
        `"${to}": không rõ loại${merger.kind === undefined ? '' : ` "${merger.kind}"`}; ghi loại, như Đảng bộ xã`,
      ),
    );
    return undefined;
  }
  const name = named && named.kind.id === kind ? named.name : to;
  const there = reform.units.find(
    (unit) =>
      unit.validFrom === day && (unit.id === merger.id || unit.id === to || unit.name === name),
  );
  const standing = reform.units.find(
    (unit) => unit.name === name && isValidOn(unit, day) && unit !== there && !ending.has(unit),
  );
  const parent =
    merger.parent === undefined
      ? reform.parentAfter([...whole, ...inPart], day)
      : reform.find(merger.parent, line, day, 'Cấp trên');
  const isNear = [parent?.id, ...whole.map((unit) => unit.parent)].includes(standing?.parent);
  if (standing && !there && isNear) {
    reform.problems.push(
      rowFault(
        line,
        `"${name}" (${standing.id}) đang hoạt động; nếu đơn vị khác nhập vào nó thì ghi cả nó vào đơn vị cũ: sau ngày ấy là một đơn vị mới cùng tên`,
      ),
    );
  }
  if (!parent && merger.parent === undefined) {
    reform.problems.push(
      rowNote(
        line,
        `"${name}": chưa rõ cấp trên từ ngày ${day}; ghi cấp trên, hoặc bổ sung parent sau`,
      ),
    );
  }
  const id =
    there?.id ?? merger.id ?? makeId({ name, parentName: undefined, validFrom: day }, reform.taken);
  reform.taken.add(id);
  return {
    there,
    next: {
      id,
      name,
      kind,
      parent: parent?.id,
      placeCode: merger.placeCode,
      validFrom: day,
      predecessors: idsOf(whole),
      predecessorsInPart: idsOf(inPart),
    },
  };
};

/** Faults between mergers: a unit that goes whole to several new ones. */
const twiceProblems = (found: readonly (Reformed & { readonly line: number })[]): RowProblem[] => {
  const first = new Map<string, number>();
  return found.flatMap(({ whole, line }) =>
    whole.flatMap(({ id, name }) => {
      const earlier = first.get(id);
      first.set(id, earlier ?? line);
      return earlier === undefined
        ? []
        : [
            rowFault(
              line,
              `"${name}" (${id}) đã vào đơn vị khác ở dòng ${earlier}; nếu chia ra thì ghi "một phần" ở cả hai dòng`,
            ),
          ];
    }),
  );
};

const endChanges = (unit: Unit, day: CalendarDate): UnitChange[] => {
  const eve = daysBefore(day, 1);
  return unit.validTo === eve
    ? []
    : [{ kind: 'set', id: unit.id, field: 'validTo', before: unit.validTo, value: eve }];
};

const extended = (there: Unit, next: UnitValues): UnitChange[] =>
  (['predecessors', 'predecessorsInPart'] as const).flatMap((field): UnitChange[] => {
    const before: readonly string[] = there[field];
    const values = (next[field] ?? []).filter((id) => !before.includes(id));
    return values.length === 0 ? [] : [{ kind: 'extend', id: there.id, field, before, values }];
  });

/** What a reform changes in the register. Pure: nothing is written. */
export const reformChanges = (
  mergers: readonly Merger[],
  units: readonly Unit[],
  kinds: KindRegister,
): ReformChanges => {
  const reform = new Reform(units, kinds);
  const old = mergers.map((merger) => oldOf(merger, reform));
  const ending = new Set(old.flatMap(({ whole, rest }) => [...whole, ...rest]));
  const found = old.map((each) => {
    const made = nextOf(each, ending, reform);
    return { ...each, line: each.merger.line, next: made?.next, there: made?.there };
  });
  const ended = new Map(
    found.flatMap(({ whole, rest, day }) =>
      [...whole, ...rest].map((unit) => [unit, day] as const),
    ),
  );
  const shared = Map.groupBy(
    found.flatMap(({ inPart, line }) => inPart.map((unit) => ({ unit, line }))),
    ({ unit }) => unit,
  );
  for (const [unit, parts] of shared) {
    if (!ended.has(unit) && parts.length > 1) {
      reform.problems.push(
        rowNote(
          parts.at(-1)?.line ?? 1,
          `"${unit.name}" (${unit.id}) được chia cho ${parts.length} đơn vị mà vẫn hoạt động; nếu thôi hoạt động thì thêm một dòng, đơn vị mới ghi "thôi hoạt động"`,
        ),
      );
    }
  }
  return {
    reformed: found,
    problems: [...reform.problems, ...twiceProblems(found)].toSorted((a, b) => a.line - b.line),
    changes: [
      ...[...ended].flatMap(([unit, day]) => endChanges(unit, day)),
      ...found.flatMap(({ there, next }): UnitChange[] => {
        if (!next) return [];
        return there ? extended(there, next) : [{ kind: 'add', unit: next }];
      }),
    ],
  };
};

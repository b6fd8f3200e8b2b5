import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import type { Unit } from '../schema/unit-schema.ts';
import { plainWords, type At, type QuoteCheck } from './quote-check.ts';

type Appointment = Unit['appointments'][number];

/** One office of one person: what several entries may tell in different ways. */
const holdingOf = ({ person, office }: Appointment): string =>
  plainWords(`${person}, ${office}`).toLowerCase();

const dayProblems = ({ from, to }: Appointment, at: At): Problem[] =>
  from !== undefined && to !== undefined && to < from
    ? [problem('APPOINTMENT_BACKWARDS', at('to'), to, from)]
    : [];

/** The quoted words must name the person. */
const nameProblems = ({ person, quote }: Appointment, at: At): Problem[] =>
  plainWords(quote).toLowerCase().includes(plainWords(person).toLowerCase())
    ? []
    : [problem('APPOINTMENT_NAME', at('quote'), person)];

/** The same appointment with another day. */
const disagreements = (
  appointments: readonly Appointment[],
  of: (index: number) => At,
): Problem[] =>
  appointments.flatMap((each, index) => {
    const other = appointments
      .slice(0, index)
      .find((before) => holdingOf(before) === holdingOf(each) && before.from !== each.from);
    return other?.from !== undefined && each.from !== undefined && other.to === each.to
      ? [problem('FACT_DISAGREES', of(index)('from'), each.person, each.from, other.from)]
      : [];
  });

/** Faults in the offices that people hold in units. */
export const appointmentProblems = (
  units: readonly Unit[],
  quotes: QuoteCheck,
  locator: Locator,
): Problem[] =>
  units.flatMap(({ appointments }, place) => {
    const of =
      (index: number): At =>
      (...path) =>
        locator.valueAt(['units', place, 'appointments', index, ...path]);
    return [
      ...appointments.flatMap((each, index) => [
        ...quotes.problems(each, of(index)),
        ...nameProblems(each, of(index)),
        ...dayProblems(each, of(index)),
      ]),
      ...disagreements(appointments, of),
    ];
  });

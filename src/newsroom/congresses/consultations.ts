import { compareText } from '../../content/compare-text.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { namedCongresses } from './congress-register.ts';

/** Draft papers that are open for comment, with the congress that they are for. */
export interface Consultation {
  readonly congress: Congress;
  readonly consultation: Congress['consultations'][number];
}

const firstOfEach = (all: readonly Consultation[]): readonly Consultation[] => [
  ...new Map(all.toReversed().map((each) => [each.consultation.id, each])).values(),
];

/** All consultations, the one that closes last first; of several with one id only the first. */
export const consultationsOf = (registers: {
  readonly congresses: readonly Congress[];
}): Consultation[] =>
  firstOfEach(
    namedCongresses(registers).flatMap((congress) =>
      congress.consultations.map((consultation) => ({ congress, consultation })),
    ),
  ).toSorted(
    (a, b) =>
      compareText(b.consultation.closes, a.consultation.closes) ||
      compareText(a.consultation.id, b.consultation.id),
  );

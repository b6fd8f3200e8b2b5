import { problem, type Problem } from '../problem.ts';
import type { Congress } from '../schema/congress-schema.ts';
import type { At, QuoteCheck } from './quote-check.ts';

type Consultation = Congress['consultations'][number];

const fieldProblems = (consultation: Consultation, at: At): Problem[] => {
  const { opens, closes, address, office, email, phone, url } = consultation;
  const { article, document } = consultation;
  const hasSource = (article === undefined) !== (document === undefined);
  return [
    ...(closes < opens ? [problem('CONSULTATION_BACKWARDS', at('closes'), closes, opens)] : []),
    ...((address ?? office ?? email ?? phone ?? url) === undefined
      ? [problem('CONSULTATION_UNANSWERABLE', at('subject'))]
      : []),
    ...(['summary', 'takenOver'] as const).flatMap((field) =>
      consultation[field] === undefined || hasSource
        ? []
        : [problem('CONSULTATION_SUMMARY', at(field), article !== undefined)],
    ),
  ];
};

/** Faults in the draft papers of congresses that are open for comment; each id is on one page. */
export const consultationProblems = (
  congresses: readonly Congress[],
  quotes: QuoteCheck,
  atOf: (congress: Congress) => At,
): Problem[] => {
  const seen = new Set<string>();
  return congresses.flatMap((congress) =>
    congress.consultations.flatMap((consultation, index) => {
      const at: At = (...path) => atOf(congress)('consultations', index, ...path);
      const { id, article, document } = consultation;
      const twice = seen.has(id) ? [problem('CONSULTATION_TWICE', at('id'), id)] : [];
      seen.add(id);
      return [
        ...twice,
        ...fieldProblems(consultation, at),
        ...quotes.articleProblems(article, at),
        ...quotes.documentProblems(document, at),
      ];
    }),
  );
};

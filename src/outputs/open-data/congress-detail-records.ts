import { impreciseDateText } from '../../dates/imprecise-date.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import {
  congressRecord,
  stated,
  type CongressRecord,
} from '../../newsroom/congresses/congress-record.ts';
import { consultationsOf } from '../../newsroom/congresses/consultations.ts';
import { namedCongresses } from '../../newsroom/congresses/congress-register.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sourceFinder, type QuotedSource } from '../../newsroom/quoted-sources.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { sitePaths } from '../../url/site-path.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import type { OutputLabels } from '../output-options.ts';

type Congress = Newsroom['congresses'][number];

interface Stated {
  readonly quote: string;
  readonly source: QuotedSource;
}

const proofOf = (
  { quote, source }: Stated,
  { site }: Newsroom,
): { readonly quote: string; readonly sourceUrl: string } => ({
  quote: xmlCharacters(quote),
  sourceUrl: absoluteUrl(site.baseUrl, source.path),
});

/** The records of every named congress, in the order of time. */
const ofEach = <Made>(
  newsroom: Newsroom,
  make: (congress: Congress, record: CongressRecord) => readonly Made[],
): Made[] => {
  const find = sourceFinder(newsroom);
  return namedCongresses(newsroom)
    .toSorted(byTime)
    .flatMap((congress) => make(congress, congressRecord(congress, find)));
};

export const congressStepRecords = (newsroom: Newsroom): RecordOf<'congressSteps'>[] =>
  ofEach(newsroom, ({ id, steps, sessions }) =>
    [...steps, ...sessions].map(({ kind, date, note }) => ({
      congressId: id,
      kind,
      date: impreciseDateText(date),
      ...(note !== undefined && { note: xmlCharacters(note) }),
    })),
  );

export const congressPaperRecords = (newsroom: Newsroom): RecordOf<'congressPapers'>[] =>
  ofEach(newsroom, ({ id, papers }) =>
    papers.map(({ role, title, date, file }) => ({
      congressId: id,
      role,
      title: xmlCharacters(title),
      ...(date !== undefined && { date }),
      ...(file !== undefined && { file: absoluteUrl(newsroom.site.baseUrl, file) }),
    })),
  );

export const congressFigureRecords = (
  newsroom: Newsroom,
  { delegates: words }: Pick<OutputLabels, 'delegates'>,
): RecordOf<'congressFigures'>[] =>
  ofEach(newsroom, ({ id }, { delegates, results }) => [
    ...delegates.flatMap((entry) =>
      (['called', 'present', 'guests'] as const).flatMap((field) => {
        const value = entry[field];
        const its = { congressId: id, what: words[field], unit: words.unit };
        return value === undefined ? [] : [{ ...its, value, ...proofOf(entry, newsroom) }];
      }),
    ),
    ...results.map(({ what, value, of, unit, scope, ...entry }) => ({
      congressId: id,
      what: xmlCharacters(what),
      value,
      ...(of !== undefined && { of }),
      unit: xmlCharacters(unit),
      ...(scope !== undefined && { scope: xmlCharacters(scope) }),
      ...proofOf(entry, newsroom),
    })),
  ]);

export const consultationRecords = (newsroom: Newsroom): RecordOf<'consultations'>[] => {
  const find = sourceFinder(newsroom);
  const { baseUrl } = newsroom.site;
  return consultationsOf(newsroom).map(({ congress, consultation }) => {
    const { id, subject, opens, closes, address, office, email, phone, url } = consultation;
    const { summary, takenOver } = find(consultation) ? consultation : {};
    const words = { address, office, email, phone, answerUrl: url, summary, takenOver };
    return {
      id,
      url: absoluteUrl(baseUrl, sitePaths.consultation(id)),
      congressId: congress.id,
      subject: xmlCharacters(subject),
      opens,
      closes,
      ...Object.fromEntries(
        Object.entries(words).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, xmlCharacters(value)]],
        ),
      ),
    };
  });
};

export const goalRecords = (newsroom: Newsroom): RecordOf<'goals'>[] =>
  ofEach(newsroom, ({ id, term }, { goals }) =>
    goals.flatMap((goal) => {
      const its = {
        congressId: id,
        what: xmlCharacters(goal.what),
        unit: xmlCharacters(goal.unit),
      };
      const by = goal.by ?? term?.to;
      return [
        {
          ...its,
          kind: 'goal' as const,
          ...(by !== undefined && { year: by }),
          value: goal.goal,
          ...proofOf(goal, newsroom),
        },
        ...goal.reached.map((each) => ({
          ...its,
          kind: 'reached' as const,
          year: each.year,
          value: each.value,
          ...proofOf(each, newsroom),
        })),
      ];
    }),
  );

/** Every office that a visible text names, in the order of the register of units. */
export const appointmentRecords = (newsroom: Newsroom): RecordOf<'appointments'>[] => {
  const find = sourceFinder(newsroom);
  return newsroom.units.flatMap(({ id, name, appointments }) =>
    stated(appointments, find).map(({ person, office, from, to, congress, ...entry }) => ({
      unitId: id,
      unitName: xmlCharacters(name),
      person: xmlCharacters(person),
      office: xmlCharacters(office),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(congress !== undefined && { congressId: congress }),
      ...proofOf(entry, newsroom),
    })),
  );
};

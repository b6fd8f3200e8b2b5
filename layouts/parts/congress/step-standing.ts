import type { CongressView } from '../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../words/words.ts';

type Step = CongressView['steps'][number];

/** `đang tiến hành`; sessions meet, other steps are under way. */
export const stepStanding = (
  kind: Step['kind'],
  standing: NonNullable<Step['standing']>,
  { stepStandings }: Words,
): string =>
  (kind === 'tru-bi' || kind === 'chinh-thuc' ? stepStandings.session : stepStandings.other)[
    standing
  ];

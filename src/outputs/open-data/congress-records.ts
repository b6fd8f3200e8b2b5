import { impreciseDateText } from '../../dates/imprecise-date.ts';
import { romanNumeral } from '../../facts/roman-numeral.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import { levelOfCongress } from '../../newsroom/congresses/congress-levels.ts';
import { namedCongresses, unitOfCongress } from '../../newsroom/congresses/congress-register.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';

type Congress = Newsroom['congresses'][number];

const congressRecord = (congress: Congress, newsroom: Newsroom): RecordOf<'congresses'> => {
  const { id, name, kind, ordinal, term, pilot, planned, actual } = congress;
  const { place, note, asOf } = congress;
  const unit = unitOfCongress(congress, newsroom);
  const level = levelOfCongress(congress, newsroom);
  return {
    id,
    url: absoluteUrl(newsroom.site.baseUrl, sitePaths.congress(id)),
    name: xmlCharacters(name),
    unitId: unit?.id ?? congress.unit,
    unitName: xmlCharacters(unit?.name ?? congress.unit),
    ...(kind !== undefined && { kind }),
    ...(level !== undefined && { level }),
    ...(ordinal !== undefined && { ordinal: romanNumeral(ordinal) }),
    ...(term && { termFrom: term.from, termTo: term.to }),
    isPilot: pilot,
    status: statusOf(congress),
    ...(planned && { planned: impreciseDateText(planned) }),
    ...(actual && { actual: impreciseDateText(actual) }),
    ...(place !== undefined && { place: xmlCharacters(place) }),
    ...(note !== undefined && { note: xmlCharacters(note) }),
    ...(asOf !== undefined && { asOf }),
  };
};

/** Every named congress, in the order of time. */
export const congressRecords = (newsroom: Newsroom): RecordOf<'congresses'>[] =>
  namedCongresses(newsroom)
    .toSorted(byTime)
    .map((congress) => congressRecord(congress, newsroom));

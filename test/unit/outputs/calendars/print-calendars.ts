import { calendars } from '../../../../src/outputs/calendars/calendars.ts';
import { makeNewsroom, makeUnit } from '../../site/make-newsroom.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { options } from '../make-outputs.ts';

/*
 * Run as a separate program, in the zone of its environment: prints the calendars of a small site.
 */

const newsroom = makeNewsroom({
  units: [makeUnit('xa')],
  congresses: [
    makeCongress('mot', { planned: '2020-12-31' }),
    makeCongress('hai', { planned: '2020-02-28/2020-03-01', asOf: '2020-02-01' }),
  ],
});

process.stdout.write(JSON.stringify(calendars(newsroom, options.labels.calendar)));

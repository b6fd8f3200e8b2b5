import type { CalendarDate } from '../dates/calendar-date.ts';
import { html, styleElement, type Html } from '../html/html.ts';
import { soundName, type ScheduleEntry } from './day-schedule.ts';

/** The words of the log sheet, in the language of the station. */
export interface LogWords {
  readonly logSheet: string;
  readonly logColumns: readonly string[];
  readonly logRepeat: string;
  readonly logAllClusters: string;
  readonly logNoSound: string;
  readonly logSigned: readonly string[];
  readonly logPriorities: Readonly<Record<ScheduleEntry['priority'], string>>;
  readonly duration: (seconds: number) => string;
}

const css = `
@page { size: A4 landscape; margin: 12mm; }
body { margin: 0; font: 12pt/1.4 'Be Vietnam Pro', 'Noto Sans', Arial, sans-serif; }
h1 { margin: 0 0 2mm; font-size: 18pt; text-align: center; }
p { margin: 0 0 4mm; text-align: center; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 2mm; border: 1px solid #000; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.sign { min-width: 28mm; }
.signed { display: flex; justify-content: space-around; margin-top: 8mm; break-inside: avoid; }
.signed p { min-height: 25mm; }
`;

const rowOf = (entry: ScheduleEntry, number: number, words: LogWords): Html => {
  const { slot, isRepeat, title, priority, clusters, sound } = entry;
  const length = sound?.seconds === undefined ? '' : words.duration(sound.seconds);
  return html`<tr>
<td>${number}</td>
<td>${slot}${isRepeat && html`<br>${words.logRepeat}`}</td>
<td>${title}<br><small>${soundName(entry) ?? words.logNoSound}</small></td>
<td>${words.logPriorities[priority]}</td>
<td>${clusters.length === 0 ? words.logAllClusters : clusters.join(', ')}</td>
<td>${length}</td>
<td class="sign"></td>
<td class="sign"></td>
<td class="sign"></td>
</tr>
`;
};

/** The sheet on which the station signs what was played on a day (sổ theo dõi phát thanh); A4. */
export const logSheet = (
  entries: readonly ScheduleEntry[],
  { station, day }: { readonly station: string; readonly day: CalendarDate | string },
  words: LogWords,
): string =>
  String(html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.logSheet} ${day}</title>
${styleElement(css)}
</head>
<body>
<h1>${words.logSheet}</h1>
<p>${station} · ${day}</p>
<table>
<thead><tr>${words.logColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${entries.map((entry, index) => rowOf(entry, index + 1, words))}</tbody>
</table>
<div class="signed">${words.logSigned.map((who) => html`<p>${who}</p>`)}</div>
</body>
</html>
`);

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { UnitNames } from '../src/proofreading/options.ts';
import { prepareText } from '../src/proofreading/prepared-text.ts';
import { unitNames } from '../src/proofreading/rules/unit-name.ts';
import { nameSlipKinds, nameWithSlip } from './planted-names.ts';
import { readNews } from './read-news.ts';

/*
 * npm run bench:unit-names -- --units FILE --news FOLDER [--articles N] [--skip N] [--findings
 * FILE]
 *
 * Measures the reports of the rule for unit names about real news with all communes of the country
 * in the register, and its findings for errors planted in their names. Whoever measures downloads
 * both (bench/README.md).
 */

interface Province {
  readonly FullName: string;
  readonly Wards: readonly { readonly Code: string; readonly FullName: string }[];
}

const { values } = parseArgs({
  options: {
    units: { type: 'string' },
    news: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    skip: { type: 'string', default: '0' },
    findings: { type: 'string' },
  },
});
const { units: file, news: folder } = values;
if (file === undefined || folder === undefined) {
  throw new Error('name a file of units and a folder of texts: --units FILE --news FOLDER');
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const provinces = JSON.parse(readFileSync(file, 'utf8')) as readonly Province[];
const places = provinces.flatMap(({ Wards }) =>
  Wards.map(({ Code, FullName }) => ({ id: Code, place: small(FullName.normalize('NFC')) })),
);
const units: readonly UnitNames[] = places.map(({ id, place }) => ({
  id,
  name: `Đảng bộ ${place}`,
  aliases: [],
  misspellings: [],
}));

const findingsIn = (text: string) => unitNames(prepareText(text), { units });

const texts = readNews(folder, values);

const before = process.cpuUsage();
const reported = texts.flatMap((text) => findingsIn(text).map((mark) => ({ text, mark })));
const { user, system } = process.cpuUsage(before);
say(`${units.length} units; ${texts.length} articles: ${reported.length} findings`);
say(`${((user + system) / 1e6).toFixed(2)} s of the processor`);
if (values.findings !== undefined) {
  const lines = reported.map(({ text, mark: { start, found, suggestion, certainty } }) =>
    [certainty, found, suggestion, text.slice(Math.max(0, start - 50), start + 60)]
      .map((cell) => (cell ?? '').replaceAll(/\s+/gu, ' '))
      .join('\t'),
  );
  writeFileSync(values.findings, `${lines.join('\n')}\n`);
}

/** Three after a Party organisation, two after the place alone. */
const sentences: readonly ((place: string, name: string) => string)[] = [
  (place, name) => `Sáng nay, Đảng bộ ${place} ${name} họp bàn việc chuẩn bị đại hội.`,
  (place, name) => `Đại hội đại biểu Đảng bộ ${place} ${name} lần thứ I thành công.`,
  (place, name) => `Đồng chí Bí thư Đảng ủy ${place} ${name} tới dự.`,
  (place, name) => `Nhân dân ${place} ${name} phấn khởi đón tin vui.`,
  (place, name) => `Ủy ban nhân dân ${place} ${name} thông báo lịch tiếp dân.`,
];

say('\nSlips planted in the names of all units');
const names = new Set(places.map(({ place }) => place));
const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;

const measure = (kind: string, from: number, to: number): string => {
  const counts = { planted: 0, found: 0, right: 0, others: 0 };
  places.forEach(({ place }, seed) => {
    const [, head = '', name = ''] = /^(\P{Lu}+) (\p{Lu}.*)$/u.exec(place) ?? [];
    const wrong = nameWithSlip(name, kind, seed);
    if (wrong === undefined || !/^\p{L}+(?: \p{L}+)+$/u.test(name)) return;
    /** The name of another commune cannot be recognised as wrong. */
    if (names.has(`${head} ${wrong}`)) {
      counts.others += 1;
      return;
    }
    const sentence = sentences[from + (seed % (to - from))]?.(head, wrong) ?? '';
    const at = sentence.indexOf(wrong);
    const finding = findingsIn(sentence).find(({ start }) => start === at);
    counts.planted += 1;
    if (finding) counts.found += 1;
    if (finding?.suggestion === name) counts.right += 1;
  });
  const { planted, found, right, others } = counts;
  return `found ${share(found, planted)}, right suggestion ${share(right, found)}; ${others} are names of others`;
};

for (const kind of nameSlipKinds) {
  say(`${kind}, after a Party organisation: ${measure(kind, 0, 3)}`);
  say(`${kind}, after the place alone: ${measure(kind, 3, 5)}`);
}

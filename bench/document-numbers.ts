import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  isCertainNumber,
  numberSign,
  officialDocumentNumbersIn,
} from '../src/content/official-documents/official-document-number.ts';
import { readNews } from './read-news.ts';

/*
 * npm run bench:document-numbers -- --news FOLDER [--articles N] [--skip N] [--missed FILE]
 * [--findings FILE]
 *
 * Citations of official documents in real texts, found independently of the program: a word that
 * names a kind of document, then a number in digits with letters after it, with anything between.
 * `--missed` writes those that the program does not find, `--findings` all that it finds, for
 * judging by hand.
 */

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    articles: { type: 'string', default: '40000' },
    skip: { type: 'string', default: '0' },
    missed: { type: 'string' },
    findings: { type: 'string' },
  },
});
const { news: folder } = values;
if (folder === undefined) throw new Error('name a folder of texts: --news FOLDER');

const kind =
  'nghị định|thông tư|thông tư liên tịch|quyết định|chỉ thị|nghị quyết|công văn|công điện|luật|pháp lệnh|kế hoạch|hướng dẫn|kết luận|' +
  'quy định|quy chế|thông báo|tờ trình|báo cáo|chương trình|văn bản|lệnh|sắc lệnh|giấy phép|giấy mời';
/** Permissive: signs and spaces in any order, letters in any case. */
const citation = new RegExp(
  String.raw`(?<!\p{L})(?:${kind})\s+(?:\p{L}+\s+){0,2}?(?:số\s*:?\s*)?((?<!\d)\d{1,5}\s*[/.–-]\s*(?:(?:19|20)\d\d\s*[/.–-]\s*)?(?:(?=[^\s]*\p{Lu})\p{L}{1,10}\d{0,2})(?:\s?[/–-]\s?[\p{L}\d]+(?:[-–.&][\p{L}\d]+)*)*)`,
  'giu',
);

/** `Nghị quyết 30 của`, a score, a date: only with capitals is it a number of a document. */
const isNumber = (written: string): boolean => /\p{Lu}{2}|\p{Lu}-\p{Lu}|QĐ|NĐ/u.test(written);

const texts = readNews(folder, values);

const counts = { marked: 0, found: 0, whole: 0, certain: 0, read: 0 };
const missed: string[] = [];
const findings: string[] = [];
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 60), at + 60).replaceAll(/\s+/gu, ' ');

for (const text of texts) {
  const found = officialDocumentNumbersIn(text);
  counts.read += found.length;
  for (const { at, written } of found) findings.push(`${written}\t${around(text, at)}`);
  for (const match of text.matchAll(citation)) {
    const [whole, marked = ''] = match;
    if (!isNumber(marked)) continue;
    const at = match.index + whole.lastIndexOf(marked);
    counts.marked += 1;
    const hit = found.find((each) => each.at === at);
    if (!hit) missed.push(`${marked}\t${around(text, at)}`);
    else {
      counts.found += 1;
      if (isCertainNumber(hit.written)) counts.certain += 1;
      if (numberSign(hit.written) === numberSign(marked)) counts.whole += 1;
      else missed.push(`${marked} <> ${hit.written}\t${around(text, at)}`);
    }
  }
}
const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
process.stdout.write(
  `${texts.length} articles: ${counts.read} numbers read\n` +
    `marked citations found ${share(counts.found, counts.marked)}, to their end ${share(counts.whole, counts.found)}, certain ${share(counts.certain, counts.found)}\n`,
);
if (values.missed !== undefined) writeFileSync(values.missed, `${missed.join('\n')}\n`);
if (values.findings !== undefined) writeFileSync(values.findings, `${findings.join('\n')}\n`);

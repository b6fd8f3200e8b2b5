import fc from 'fast-check';
import { runsOf, sampleOf } from '../../../whole-matrix.ts';
import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/content/parse/parse-content.ts';
import { faultRows } from '../fault-rows.ts';
import { article, parseFiles, sourceFiles } from '../make-content.ts';
import { mendFiles } from '../../mending/mend-files.ts';
import { anyCharacter } from '../../../any-character.ts';

const path = 'articles/2020/03/x.md';

const goodArticle = article(
  {
    standfirst: '"Sapô: một câu"',
    unit: '\n  - dang-bo-xa-hong-duc',
    related: '\n  - { title: A, date: 2020-01-01, url: https://a.example/ }',
    byline: "'T/h: Đài'",
  },
  'Đoạn **một**.\n\n| a | b |\n| --- | --- |\n| c | d |',
);

/** Parses some bytes as each kind of file; an article that is refused must be reported. */
const parseAs = (bytes: Uint8Array): void => {
  const others = { 'pages/x.md': bytes, 'units.yaml': bytes, 'media/a.png': bytes };
  const { content, problems } = parseFiles({ [path]: bytes, ...others });
  const ofArticle = problems.filter(({ file }) => file === `content/${path}`);
  expect((content?.articles.length ?? 0) + ofArticle.length).toBeGreaterThan(0);
  const last =
    Buffer.from(bytes)
      .toString()
      .split(/\r\n?|\n/u).length + 1;
  for (const { line, column } of ofArticle) {
    expect(line >= 1 && line <= last && column >= 1).toBe(true);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
};

/** Mends some bytes as an article and as a register. */
const mendAs = (bytes: Uint8Array): void => {
  mendFiles({ [path]: bytes, 'site.yaml': bytes });
};

/** One run in ten also mends, which parses the files repeatedly. */
const everyRun = (files: fc.Arbitrary<Uint8Array>, whole: number) => (): void => {
  const numRuns = runsOf(whole, 20);
  fc.assert(fc.property(files, parseAs), { numRuns });
  fc.assert(fc.property(files, mendAs), { numRuns: Math.ceil(numRuns / 10) });
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const signs = '\n\n\n    ::--"\'[]{},,&*!|>?#%@`\t.<：';

const words = ['title', 'date', 'related', '__proto__', 'constructor', '2020-03-06', ': ', '\n- '];

const yamlish = fc
  .array(
    fc.oneof(fc.constantFrom(...signs, ...words), fc.string({ maxLength: 4, unit: anyCharacter })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('no bytes make the parser throw', () => {
  expect(everyRun(fc.uint8Array({ maxLength: 300 }), 500)).not.toThrow();
});

test('no front matter makes the parser throw', () => {
  const file = yamlish.map((yaml) => bytesOf(`---\n${yaml}\n---\n\nNội dung.\n`));
  expect(everyRun(file, 500)).not.toThrow();
});

test('no value of a field makes the parser throw', () => {
  const file = fc
    .tuple(fc.constantFrom('title', 'date', 'unit', 'related', 'draft', 'authors'), yamlish)
    .map(([field, value]) => bytesOf(article({ [field]: value })));
  expect(everyRun(file, 350)).not.toThrow();
});

test('a good article cut off anywhere never makes the parser throw', () => {
  const whole = bytesOf(goodArticle);
  expect(parseFiles({ [path]: whole }).problems).toEqual([]);
  const ends = Array.from(whole, (_, end) => end);
  for (const end of sampleOf(ends, 7)) parseAs(whole.subarray(0, end));
});

const isText = (file: unknown): file is string => typeof file === 'string';

test('no letter put in, taken out or changed makes the parser throw', () => {
  const texts = [goodArticle, ...faultRows.map(([, files]) => files[path]).filter(isText)];
  const file = fc
    .tuple(
      fc.constantFrom(...texts.filter(({ length }) => length < 2000)),
      fc.nat(),
      fc.nat(2),
      fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 1, unit: anyCharacter })),
    )
    .map(([text, place, taken, put]) => {
      const at = place % (text.length + 1);
      return bytesOf(text.slice(0, at) + put + text.slice(at + taken));
    });
  expect(everyRun(file, 1500)).not.toThrow();
});

test('a name with a hyphen in foreign front matter is no regular expression', () => {
  expect(() =>
    parseFiles({ [path]: bytesOf('+++\nt-itle = Bài thử\n+++\n\nChữ.\n') }),
  ).not.toThrow();
});

test('a faulty file cut off anywhere never makes the parser throw', () => {
  const file = fc
    .tuple(fc.constantFrom(...faultRows.map(([, files]) => files[path] ?? '')), fc.nat())
    .map(([content, place]) => {
      const bytes = isText(content) ? bytesOf(content) : (content as Uint8Array);
      return bytes.subarray(0, Math.min(place % (bytes.length + 1), 2000));
    });
  expect(everyRun(file, 350)).not.toThrow();
});

const byPath = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);

test('equal files give equal content, in whatever order they come', () => {
  const files = sourceFiles({
    [path]: goodArticle,
    'articles/2020/03/y.md': article({ title: 'Hai', related: '[x]' }),
    'articles/2020/02/z.md': article({ title: 'Ba', date: '2020-02-01', category: 'a' }),
  });
  const { content, problems } = parseContent(files, 'content');
  const reversed = parseContent(files.toReversed(), 'content');
  expect(reversed.content?.articles.toSorted(byPath)).toEqual(content?.articles.toSorted(byPath));
  expect(reversed.problems.toSorted(byPath)).toEqual(problems.toSorted(byPath));
});

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  article,
  markdownFile,
  png,
  registers,
  type ContentFiles,
} from '../unit/content/make-content.ts';

/** The file that hostile code writes if it ever runs; it also sets `globalThis.hostile`. */
export const marker = join(tmpdir(), `ban-tin-hostile-${process.pid}`);

/** Leaves its marks in a script, in a module and in evaluated text. */
export const hostileCode = `globalThis.hostile = true; process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;

const code = JSON.stringify(hostileCode);

/** The path of a row's article; each row has its own. */
const inFolder = (row: number): string => `articles/2020/03/hostile-${row}`;

type Faulty = readonly [sentence: string, files: (name: string) => ContentFiles, code: string];

const asArticle =
  (content: string) =>
  (name: string): ContentFiles => ({ [`${name}.md`]: content });

const withField = (field: string, value: string) => asArticle(article({ [field]: value }));

const inFrontMatter = (lines: string) => asArticle(markdownFile(lines));

const beside =
  (path: string, content: string | Uint8Array = hostileCode) =>
  (name: string): ContentFiles => ({ [path.replace('NAME', name)]: content });

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghi'].map((key, index) => {
      const before = `*${'abcdefgh'[index]}`;
      return `${key}: &${key} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    }),
  )
  .join('\n');

const site = (lines: string) => () => ({ 'site.yaml': `${registers['site.yaml']}${lines}\n` });

const fence = (word: string) =>
  asArticle(`---${word}\n{ title: (${hostileCode}, 'A') }\n---\n\nNội dung.\n`);

const faulty: readonly Faulty[] = [
  ['---js front matter', fence('js'), 'FENCE_'],
  ['---jsLegacy front matter', fence('jsLegacy'), 'FENCE_'],
  ['---JavaScript front matter', fence('JavaScript'), 'FENCE_'],
  ['---json front matter', fence('json'), 'FENCE_'],
  ['a template engine for the text', withField('templateEngineOverride', '11ty.js'), 'KEY_UNKNOWN'],
  ['a place outside the output', withField('permalink', '../../../hostile.html'), 'KEY_FOREIGN'],
  ['a layout of the editor’s choice', withField('layout', '../../secret.txt'), 'KEY_FOREIGN'],
  ['computed values', withField('eleventyComputed', `\n  title: ${code}`), 'KEY_UNKNOWN'],
  ['pagination', withField('pagination', '{ data: collections.all, size: 1 }'), 'KEY_UNKNOWN'],
  ['a data file beside an article', beside('NAME.11tydata.js'), 'FILE_TYPE'],
  ['a data file of a folder', beside('articles/articles.11tydata.mjs'), 'FILE_TYPE'],
  ['a data file of CommonJS', beside('pages/pages.11tydata.cjs'), 'FILE_TYPE'],
  ['data of JSON', beside('pages/pages.11tydata.json', '{"permalink":"../x"}'), 'FILE_TYPE'],
  ['global data', beside('_data/site.js'), 'FILE_TYPE'],
  ['a script as template', beside('pages/x.11ty.js'), 'FILE_TYPE'],
  ['a Nunjucks template', beside('pages/x.njk', '{{ 7*7 }}'), 'FILE_TYPE'],
  ['a Liquid template', beside('pages/x.liquid', '{{ 7 | times: 7 }}'), 'FILE_TYPE'],
  ['an HTML page', beside('pages/x.html', `<script>${hostileCode}</script>`), 'FILE_TYPE'],
  ['a configuration of Eleventy', beside('eleventy.config.js'), 'FILE_TYPE'],
  ['a link to a file outside', () => ({ 'pages/ngoai.md': { to: '../../secret.txt' } }), 'SYMLINK'],
  ['a picture that is a link', () => ({ 'media/a.png': { to: '../../secret.txt' } }), 'SYMLINK'],
  ['a link to a folder outside', () => ({ 'articles/2019': { to: '../../secrets' } }), 'SYMLINK'],
  ['a link that leads nowhere', () => ({ 'pages/khong.md': { to: 'khong-co' } }), 'SYMLINK'],
  ['the key __proto__', inFrontMatter('__proto__: { hostile: true }'), 'KEY_FORBIDDEN'],
  [
    'the key constructor',
    inFrontMatter('constructor: { prototype: { hostile: true } }'),
    'KEY_FORBIDDEN',
  ],
  ['the key prototype', inFrontMatter('prototype: { hostile: true }'), 'KEY_FORBIDDEN'],
  [
    'a nested __proto__',
    withField('related', '[{ __proto__: { hostile: true } }]'),
    'KEY_FORBIDDEN',
  ],
  ['a quoted __proto__', withField('"__proto__"', '\n  hostile: true'), 'KEY_FORBIDDEN'],
  ['an abbreviation __proto__', site('abbreviations:\n  __proto__: hostile'), 'KEY_FORBIDDEN'],
  ['a bomb of aliases', inFrontMatter(bomb), 'YAML_ANCHOR'],
  ['a merge key', inFrontMatter('a: &a { hostile: true }\n<<: *a'), 'YAML_ANCHOR'],
  ['a tag for a function', withField('title', `!!js/function ${code}`), 'YAML_TAG'],
  ['a tag of its own', withField('title', `!<tag:a.example,2020:b> ${code}`), 'YAML_TAG'],
  ['a tag directive', asArticle(`---\n%TAG ! tag:a.example,2020:\n${article().slice(4)}`), 'YAML'],
  ['a field written twice', withField('draft', 'true\ndraft: false'), 'KEY_TWICE'],
  ['fields behind the end of YAML', withField('draft', 'false\n...\ndraft: true'), 'YAML'],
  ['deep brackets', withField('related', `${'['.repeat(7000)}${']'.repeat(7000)}`), 'YAML'],
  ['deep braces left open', withField('related', '{a: '.repeat(4000)), 'YAML'],
  ['a deep list', withField('related', `\n  ${'- '.repeat(7000)}a`), 'YAML'],
  [
    'a related address that runs',
    withField('related', '[{ title: A, date: 2020-01-01, url: "javascript:alert(1)" }]'),
    'URL',
  ],
  [
    'a related address that hides',
    withField('related', '[{ title: A, date: 2020-01-01, url: "java\\tscript:alert(1)" }]'),
    'URL',
  ],
  [
    'a website link that runs',
    site('websiteLinks:\n  - name: A\n    links: [{ name: B, url: "data:text/html,x" }]'),
    'URL',
  ],
  [
    'a menu entry to another site',
    site('mainMenu: [{ label: A, path: //a.example/ }]'),
    'SITE_PATH',
  ],
  ['a menu entry that climbs', site('mainMenu: [{ label: A, path: /../../ }]'), 'SITE_PATH'],
  ['a link that climbs', asArticle(article({}, '[a](/media/../../secret.txt)')), '_MISSING'],
  [
    'a picture that climbs',
    asArticle(article({}, '![a](/media/../../secret.txt)')),
    'IMAGE_MISSING',
  ],
  ['a picture that is text', asArticle(article({}, '![a](/media/x.svg)')), 'IMAGE_MISSING'],
  [
    'a drawing with a script',
    beside('media/a.svg', `<svg><script>${hostileCode}</script></svg>`),
    'FILE_TYPE',
  ],
  [
    'a drawing named as a picture',
    beside('media/a.png', `<svg onload="${hostileCode}"/>`),
    'FILE_CONTENT',
  ],
  [
    'a page named as sound',
    beside('media/a.mp3', `<script>${hostileCode}</script>`),
    'FILE_CONTENT',
  ],
  ['a picture of another kind', beside('media/a.gif', png), 'FILE_CONTENT'],
  ['a program named as PDF', beside('media/a.pdf', 'MZ%PDF-1.7'), 'FILE_CONTENT'],
  [
    'a title that writes lines into the report',
    withField('title', '"A\\n::error::b"'),
    'FIELD_LINE',
  ],
  ['a name that writes lines into the report', beside('pages/a\n::error::b.md'), 'FILE_NAME'],
];

/** Each hostile folder with the code of its fault, or the beginning of the code. */
export const faultyRows = faulty.map(
  ([sentence, files, fault], row) => [sentence, files(inFolder(row)), fault] as const,
);

/**
 * Text that a page shows literally. If a fault is named, no build accepts the article; `copied` is
 * the same as a verbatim text, which is published if it has no other fault.
 */
type Inert = readonly [
  sentence: string,
  content: string,
  shown: string,
  fault?: string,
  copied?: string,
];

const body = (sentence: string, text: string, shown: string): Inert => [
  sentence,
  article({}, text),
  shown,
];

/** Signs that are refused, except in a verbatim text. */
const signs = (fault: string, sentence: string, text: string, shown: string): Inert => [
  sentence,
  article({}, text),
  shown,
  fault,
  article({ verbatim: 'true' }, text),
];

/** Signs in a field that is shown unchanged. */
const field = (
  sentence: string,
  fields: Readonly<Record<string, string>>,
  shown: string,
): Inert => [
  sentence,
  article(fields),
  shown,
  'MARKUP_FIELD',
  article({ ...fields, verbatim: 'true' }),
];

const prose = (...blocks: string[]): string =>
  `<div class="prose">${blocks.map((block) => `${block}\n`).join('')}</div>`;

/** A target that no text may have, not even a verbatim one: only the words beside it are shown. */
const target = (fault: string, sentence: string, text: string, shown = 'a'): Inert[] =>
  [{}, { verbatim: 'true' }].map((fields) => [
    `${sentence}${'verbatim' in fields ? ', copied to the letter' : ''}`,
    article(fields, text),
    text.startsWith('!') ? prose('<figure>a</figure>') : prose(`<p>${shown}</p>`),
    fault,
  ]);

const run = 'javascript:globalThis.hostile=true';

/** Words that must not be in any file of a site: refused targets, and the text of comments. */
export const hiddenWords = [
  'javascript:alert',
  'data:text/html',
  'data:image/svg',
  'vbscript:alert',
  'file:///etc',
  '//a.example/',
  'chuyện riêng',
] as const;

const inert: readonly Inert[] = [
  signs('MARKUP_SHORT_CODE', 'an expression', 'Tổng {{ 7*7 }} đồng', 'Tổng {{ 7*7 }} đồng'),
  signs(
    'MARKUP_SHORT_CODE',
    'code in an expression',
    '{{ constructor.constructor("x")() }}',
    '{{ constructor.constructor(“x”)() }}',
  ),
  signs(
    'MARKUP_SHORT_CODE',
    'an include',
    '{% include "secret.txt" %}',
    '{% include “secret.txt” %}',
  ),
  body('a tag that never ends', 'Giảm 50{% của', 'Giảm 50{% của'),
  signs('MARKUP_BRACES', 'a comment of Nunjucks', '{# ẩn #}', '{# ẩn #}'),
  signs(
    'MARKUP_SHORT_CODE',
    'a template of JavaScript',
    '${7+7} <%= 7+7 %>',
    '${7+7} &lt;%= 7+7 %&gt;',
  ),
  ...target('LINK_REFUSED', 'a link that runs', '[a](javascript:alert(1))'),
  ...target('LINK_REFUSED', 'a link that runs, in capitals', '[a](JaVaScRiPt:alert(1))'),
  ...target('LINK_REFUSED', 'a link with a hidden colon', '[a](javascript&colon;alert(1))'),
  ...target('LINK_REFUSED', 'a link of data', '[a](data:text/html,x)'),
  ...target('LINK_REFUSED', 'a link of Visual Basic', '[a](vbscript:alert(1))'),
  ...target('IMAGE_LOCAL', 'a link to the disk', '[a](file:///etc/passwd)'),
  ...target('LINK_REFUSED', 'a link without a scheme', '[a](//a.example/)'),
  ...target('IMAGE_MISSING', 'a picture that runs', '![a](javascript:alert(1))'),
  ...target('IMAGE_PASTED', 'a picture of data', '![a](data:image/svg+xml,x)'),
  ...target('IMAGE_LOCAL', 'a picture of the disk', '![a](file:///etc/passwd)'),
  ...target('IMAGE_MISSING', 'a picture without a scheme', '![a](//a.example/)'),
  ...target('LINK_REFUSED', 'a bare link that runs', `<${run}>`, run),
  signs('MARKUP_TAG', 'a script', `<script>${run}</script>`, `&lt;script&gt;${run}&lt;/script&gt;`),
  signs(
    'MARKUP_TAG',
    'an event',
    '<img src=x onerror=alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;',
  ),
  signs('MARKUP_TAG', 'a frame', '<iframe srcdoc="x"></iframe>', '&lt;iframe srcdoc='),
  signs(
    'MARKUP_TAG',
    'a style',
    '<style>*{display:none}</style>',
    '&lt;style&gt;*{display:none}&lt;/style&gt;',
  ),
  body(
    'a comment',
    'Trước.\n\n<!-- chuyện riêng\n\n<script>x</script> -->\n\nSau.',
    prose('<p>Trước.</p>', '<p>Sau.</p>'),
  ),
  body('a comment in a line', 'Trước<!-- chuyện riêng -->, sau.', prose('<p>Trước, sau.</p>')),
  [
    'a comment that never ends',
    article({ verbatim: 'true' }, '<!-- ẩn <script>x</script>'),
    prose('<p>&lt;!-- ẩn &lt;script&gt;x&lt;/script&gt;</p>'),
    'MARKUP_COMMENT_OPEN',
  ],
  signs(
    'MARKUP_TAG',
    'a script behind a comment',
    '<!-- chuyện riêng --><script>x</script>',
    prose('<p>&lt;script&gt;x&lt;/script&gt;</p>'),
  ),
  signs(
    'MARKUP_TAG',
    'a picture’s title',
    '![a](/media/hostile.png "\'><script>x</script>")',
    '&lt;script&gt;x',
  ),
  body('a footnote’s name', 'a[^<script>]\n\n[^<script>]: b', '<li'),
  body('a code block’s language', '```"><script>x</script>\ny\n```', 'y'),
  field(
    'a title',
    { title: `'</title><script>x</script>{{ 7*7 }}'` },
    '&lt;script&gt;x&lt;/script&gt;{{ 7*7 }}',
  ),
  field('a standfirst', { standfirst: `'"><img onerror=x>'` }, '&lt;img onerror=x&gt;'),
  field('a byline', { byline: `'<b onclick=x>T/h</b>'` }, '&lt;b onclick=x&gt;'),
  field('an author', { authors: `['<i onclick=x>']` }, '&lt;i onclick=x&gt;'),
  field(
    'a related title',
    { related: `[{ title: '<u onclick=x>', date: 2020-01-01 }]` },
    '&lt;u onclick=x&gt;',
  ),
  field(
    'a title that closes the data for search engines',
    { title: `'</script><script>globalThis.hostile=true</script><!--'` },
    '&lt;/script&gt;&lt;script&gt;globalThis.hostile=true&lt;/script&gt;&lt;!--',
  ),
  field(
    'a picture’s words',
    { image: `{ file: /media/hostile.png, alt: '"><img src=x onerror=x>' }` },
    'alt="&quot;&gt;&lt;img src=x onerror=x&gt;"',
  ),
  field(
    'a picture’s caption',
    { image: `{ file: /media/hostile.png, alt: A, caption: '<b onclick=x>B</b>' }` },
    '&lt;b onclick=x&gt;B&lt;/b&gt;',
  ),
  field(
    'a picture’s source',
    {
      image: `{ file: /media/hostile.png, alt: A, credit: '</figcaption><i onclick=x>' }`,
    },
    '&lt;/figcaption&gt;&lt;i onclick=x&gt;',
  ),
  field(
    'an attachment’s name',
    { attachments: `[{ file: /media/hostile.pdf, title: '</a><s onclick=x>' }]` },
    '&lt;/a&gt;&lt;s onclick=x&gt;',
  ),
  field(
    'a correction',
    { corrections: `[{ date: 2020-03-07, text: '<script>x</script>{{ 7*7 }}' }]` },
    '&lt;script&gt;x&lt;/script&gt;{{ 7*7 }}',
  ),
];

const filesOf = (row: number, content: string): ContentFiles => ({
  [`articles/2020/03/inert-${row}.md`]: content,
});

const pageOf = (row: number): string => `2020/03/inert-${row}/index.html`;

/** Each hostile article with its address, and what its page must show instead. */
export const inertRows = inert.map(
  ([sentence, content, shown], row) =>
    [sentence, pageOf(row), shown, filesOf(row, content)] as const,
);

/** Articles that no build accepts, each with the code of its fault. */
export const refusedRows = inert.flatMap(([sentence, content, , fault], row) =>
  fault === undefined ? [] : [[sentence, filesOf(row, content), fault] as const],
);

/** Articles that are published; a verbatim text keeps its straight quotation marks. */
export const publishedRows = inert.flatMap(([sentence, content, shown, fault, copied], row) => {
  if (fault === undefined) return [[sentence, pageOf(row), shown, filesOf(row, content)] as const];
  const straight = shown.replaceAll(/[“”]/gu, '&quot;');
  return copied === undefined
    ? []
    : [[sentence, pageOf(row), straight, filesOf(row, copied)] as const];
});

const withMedia = (rows: readonly (readonly [...unknown[], ContentFiles])[]): ContentFiles => ({
  ...registers,
  'media/hostile.png': png,
  'media/hostile.pdf': '%PDF-1.4\n',
  ...Object.assign({}, ...rows.map((row) => row.at(-1))),
});

export const inertFiles = withMedia(inertRows);

export const publishedFiles = withMedia(publishedRows);

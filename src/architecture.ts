/** A folder of the source: what it contains, and which folders its files may import from. */
export interface Room {
  readonly path: string;
  readonly holds: string;
  /** Other folders; `type:` before a folder means that only types may be imported. */
  readonly mayImport: readonly string[];
}

/**
 * Every folder of the source, those without dependencies first. The table in docs/architecture.md,
 * the linter's import rules and `test/unit/architecture.test.ts` are all derived from this list by
 * `src/import-rules.ts`; after a change run `npm run docs`.
 */
export const rooms: readonly Room[] = [
  {
    path: 'src/html',
    holds: 'the tags `html` and `xml`, escaping, the addresses in a page',
    mayImport: [],
  },
  {
    path: 'src/url',
    holds: 'slugs, addresses of pages, base URL, safe URLs',
    mayImport: [],
  },
  {
    path: 'src/colours',
    holds:
      'the colours of a site: contrast, those that follow from a station’s main colour, those too faint to be read',
    mayImport: [],
  },
  {
    path: 'src/dates',
    holds: 'calendar dates, publishing dates, the clock in Vietnam',
    mayImport: [],
  },
  {
    path: 'src/encoding',
    holds:
      'the encoding of bytes; TCVN3 (.VnTime) and VNI text to Unicode; the form of Vietnamese syllables',
    mayImport: [],
  },
  {
    path: 'src/file-system',
    holds:
      'error codes, missing files, work on many files in parallel, checksums, `kept-entries/` (a cache by hash)',
    mayImport: [],
  },
  {
    path: 'src/own-files',
    holds:
      'the paths of the program’s own files and packages: **the only place that uses `import.meta`**; the program bundled into few files, to load fast',
    mayImport: ['src/file-system'],
  },
  {
    path: 'src/operation',
    holds:
      'the catalogue of faults outside the content (`faults/`: commands and their options, files to import, folders, locks, ports, live sites, targets), and their only error class',
    mayImport: ['src/file-system'],
  },
  {
    path: 'src/spelling',
    holds:
      'misspelled words: syllables that do not exist, confusions, words that make no sense in their context; `data/` with its sources',
    mayImport: ['src/encoding', 'src/own-files'],
  },
  {
    path: 'src/proofreading',
    holds: 'findings in the wording of a text, one file per rule',
    mayImport: ['src/encoding', 'src/spelling'],
  },
  {
    path: 'src/facts',
    holds:
      'statements of a text that contradict the calendar, arithmetic or the registers: `rules/`, one file per rule; Roman numerals',
    mayImport: ['src/proofreading', 'src/encoding', 'src/dates', 'type:src/spelling'],
  },
  {
    path: 'src/spoken',
    holds:
      'a text as an announcer reads it: `rules/`, one file per kind of sign; `dictionary/` of abbreviations, `numbers/`, `letters/`',
    mayImport: ['src/facts', 'src/encoding', 'src/content'],
  },
  {
    path: 'src/markdown',
    holds:
      'the renderer, one file per rule: `dialect/` (Markdown as editors type it), `places/` (the position of each token in the source), `findings/` (faults of markup), `plain-text/` (markup in values that are not Markdown)',
    mayImport: ['src/html', 'src/url'],
  },
  {
    path: 'src/content',
    holds:
      '`read/` (files and their bytes), `parse/` (YAML with positions, records), `schema/` (one file per content type), `check/` (faults between records), `repair/` (faults of form mended in memory), `approval/` (whether an article has the approval it needs), `edit/` (changing one value of a file by its offsets, writing files), `upgrade/` (content of an earlier version in the form of the newest: `migrations/`), `stations/` (several stations with shared registers), `faults/` (the catalogue of messages)',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/url',
      'src/dates',
      'src/encoding',
      'src/colours',
      'src/proofreading',
      'src/facts',
      'src/markdown',
    ],
  },
  {
    path: 'src/newsroom',
    holds:
      'the visible content, in order: `visibility/` (drafts, scheduled articles, the clock), `related-articles/`, `congresses/`, `official-documents/`, `units/`, `broadcasts/`, indexes',
    mayImport: ['src/content', 'src/url', 'src/dates'],
  },
  {
    path: 'src/editorial',
    holds:
      'where an article is on its way to the site: its state, the steps of its approval as changes of its file, the plan of the week',
    mayImport: ['src/newsroom', 'src/content', 'src/dates', 'src/file-system'],
  },
  {
    path: 'src/announcer',
    holds:
      'the announcer’s script: articles in spoken form with breath marks, reading times and doubts, as data, plain text and SSML',
    mayImport: [
      'src/spoken',
      'src/operation',
      'src/newsroom',
      'src/dates',
      'src/content',
      'src/markdown',
      'src/proofreading',
      'src/encoding',
      'src/html',
    ],
  },
  {
    path: 'src/loudspeaker',
    holds:
      'what the loudspeakers play on a day: its schedule, play list, texts for text-to-speech boards, the sheet to sign',
    mayImport: ['src/announcer', 'src/newsroom', 'src/content', 'src/dates', 'src/html', 'src/url'],
  },
  {
    path: 'src/security',
    holds: 'the content security policy and all other headers: their only source',
    mayImport: ['src/url'],
  },
  {
    path: 'src/sound',
    holds:
      'measuring sound files: loudness by EBU R 128, clipping, silence; kept by checksum; small copies for slow networks',
    mayImport: ['src/content'],
  },
  {
    path: 'src/media',
    holds:
      'pictures in all sizes and formats, copies without metadata, cards for links, icons; `sounds/` (durations, copies without tags, small copies)',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/own-files',
      'src/content',
      'src/sound',
      'src/url',
    ],
  },
  {
    path: 'src/search',
    holds:
      'the search: `words/` (shared by index and queries), `index/` (its files, from documents), `query/` (the meaning of a query, its results); `words` and `query` run in browsers too',
    mayImport: ['src/encoding'],
  },
  {
    path: 'src/site',
    holds:
      'the page plan: `kinds/` (one module a page kind, with all its facts), `context/` (the questions that views may ask, with their answers), views in folders by subject, `texts/` (each read once), `addresses/` (redirects, kept addresses), `checks/` (links), `schema-org/` (metadata for machines)',
    mayImport: [
      'src/file-system',
      'src/newsroom',
      'src/content',
      'src/facts',
      'src/markdown',
      'src/announcer',
      'src/media',
      'src/search',
      'src/url',
      'src/dates',
      'src/html',
    ],
  },
  {
    path: 'layouts',
    holds:
      'view → Html; `kinds/` (one file a page kind), `parts/` in groups, `styles/`, `theme/` (colours, mark, fonts), `words/` (every Vietnamese word of the site), `station.ts` (what a station may replace)',
    mayImport: [
      'type:src/site',
      'type:src/announcer',
      'type:src/content',
      'src/colours',
      'src/html',
      'src/own-files',
    ],
  },
  {
    path: 'layouts/scripts',
    holds: 'scripts for browsers: `page` (every page), `search`, `service-worker`',
    mayImport: ['src/search', 'src/spoken'],
  },
  {
    path: 'src/outputs',
    holds: '`feeds/`, `calendars/`, `sitemaps/`, `open-data/`, the web manifest',
    mayImport: [
      'src/newsroom',
      'src/announcer',
      'src/content',
      'src/facts',
      'src/site',
      'src/html',
      'src/url',
      'src/dates',
    ],
  },
  {
    path: 'src/hosting',
    holds: 'settings for each kind of host: `_headers`, `_redirects`, nginx and Caddy',
    mayImport: ['src/security', 'src/url'],
  },
  {
    path: 'src/assets',
    holds: 'bundling the scripts, the licences of third-party code in them',
    mayImport: ['src/own-files', 'src/url', 'src/html'],
  },
  {
    path: 'src/manifest',
    holds: '`/manifest-site.json`: written by a build, read from a folder or from a live site',
    mayImport: ['src/operation', 'src/file-system', 'type:src/site', 'src/content', 'src/url'],
  },
  {
    path: 'src/permanence',
    holds:
      'comparing a built site with the live one: addresses that would be lost, the causes and the cures, in words',
    mayImport: [
      'src/file-system',
      'src/operation',
      'src/manifest',
      'src/site',
      'src/content',
      'src/url',
    ],
  },
  {
    path: 'src/provenance',
    holds:
      'what a site was made from: its statement, signatures (`minisign/`), the comparison of a live site with it (`verify/`)',
    mayImport: ['src/file-system', 'src/manifest', 'src/permanence', 'src/url'],
  },
  {
    path: 'src/locks',
    holds: 'one build at a time: the lock of an output folder',
    mayImport: ['src/operation', 'src/file-system'],
  },
  {
    path: 'src/staging',
    holds:
      'filling a folder with the new site, verifying it, switching it with the old site, remains of killed builds',
    mayImport: ['src/operation', 'src/file-system', 'src/locks', 'src/html', 'src/url'],
  },
  {
    path: 'src/deploy',
    holds: 'targets: releases in a `folder/`, by `rsync/`, by `rclone/`; rollback',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/manifest',
      'src/staging',
      'src/locks',
      'src/site',
      'src/security',
      'src/url',
    ],
  },
  {
    path: 'src/eleventy',
    holds:
      '**the only place, with `eleventy.config.ts`, that mentions Eleventy** (except for its libraries for pictures, in `src/media`, and for a local server, in `src/preview`): writing pages',
    mayImport: ['layouts', 'src/site', 'src/security', 'src/file-system', 'src/html', 'src/url'],
  },
  {
    path: 'src/build',
    holds:
      'the whole site: files made before and after the plan, and the build; `kept-pages/` (pages of the last build that are still valid), `last-build/` (whether the whole build still is), `search/` (the files of the search index, by year)',
    mayImport: [
      'src/colours',
      'src/file-system',
      'src/own-files',
      'src/assets',
      'src/media',
      'src/sound',
      'src/outputs',
      'src/search',
      'src/hosting',
      'src/security',
      'src/manifest',
      'src/locks',
      'src/staging',
      'src/eleventy',
      'src/newsroom',
      'src/site',
      'src/content',
      'src/dates',
      'src/url',
      'layouts',
    ],
  },
  {
    path: 'src/shards',
    holds:
      'a build shared by several machines: the plan, the part that one shard makes, the site put together from all parts',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/build',
      'src/eleventy',
      'src/media',
      'src/outputs',
      'src/search',
      'src/manifest',
      'src/staging',
      'src/newsroom',
      'src/site',
      'src/content',
      'src/dates',
      'src/url',
      'layouts',
    ],
  },
  {
    path: 'src/desk/overview',
    holds: 'the list of all texts for the desk, what forms may refer to, what is due or missing',
    mayImport: ['src/editorial', 'src/newsroom', 'src/content', 'src/dates'],
  },
  {
    path: 'src/resident-site',
    holds:
      'a site in memory: read, planned and checked again after each save; its pages are made on demand',
    mayImport: [
      'src/file-system',
      'src/build',
      'src/eleventy',
      'src/desk/overview',
      'src/newsroom',
      'src/site',
      'src/content',
      'src/url',
      'layouts',
    ],
  },
  {
    path: 'src/preview',
    holds:
      'the local server of `npm start`, and its connection to the process that holds the site: page requests, notices of changes, restarts when code changes',
    mayImport: [
      'src/operation',
      'src/file-system',
      'layouts',
      'src/staging',
      'type:src/content',
      'type:src/resident-site',
    ],
  },
  {
    path: 'src/desk/sending',
    holds:
      'sending finished work: commits on top of what others sent, conflicts by paragraph, tokens, what a publication changes, when it is live, taking it back',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/content',
      'src/dates',
      'src/manifest',
      'src/permanence',
    ],
  },
  {
    path: 'src/report',
    holds: 'problems and comparisons as text, JSON, annotations, Markdown',
    mayImport: ['src/content', 'src/dates'],
  },
  {
    path: 'src/external-links',
    holds:
      'checking whether links to other sites still work, and the sounds on the sound host are those that were meant',
    mayImport: ['src/content', 'src/url', 'type:src/markdown'],
  },
  {
    path: 'src/mending',
    holds: 'the repairs of `npm run sua`',
    mayImport: ['src/content', 'src/markdown', 'src/encoding'],
  },
  {
    path: 'src/new-article',
    holds: 'the questions and files of `npm run new`',
    mayImport: ['src/operation', 'src/content', 'src/url', 'src/dates'],
  },
  {
    path: 'src/new-entry',
    holds: 'the questions of `npm run new` about entries of registers: units, congresses, events',
    mayImport: [
      'src/new-article',
      'src/unit-register',
      'src/content',
      'src/facts',
      'src/url',
      'src/dates',
    ],
  },
  {
    path: 'src/new-station',
    holds: 'the questions and files of `init`: a station with its first content',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/content',
      'src/new-article',
      'src/url',
      'src/dates',
      'src/encoding',
    ],
  },
  {
    path: 'src/import',
    holds:
      'turning a file into an article (`npm run nhap`): `docx/`, `html/`, `text/` (chats, lines of PDF files), `sites/` (all articles of another system), `draft/` (text of any origin as blocks), `guess/` (fields), `notes/` (the report), `write/`',
    mayImport: [
      'src/operation',
      'src/content',
      'src/markdown',
      'src/facts',
      'src/url',
      'src/dates',
      'src/encoding',
    ],
  },
  {
    path: 'src/desk/form',
    holds:
      'the forms of the desk, made from the schemas; dates and names as people type them (browsers use these too)',
    mayImport: ['src/content'],
  },
  {
    path: 'src/desk/saving',
    holds:
      'a text file with what an editor has changed, every other byte as it was; both sides of a file changed twice',
    mayImport: ['src/content', 'src/file-system'],
  },
  {
    path: 'src/desk/keeping',
    holds:
      'what the desk keeps beside the content: the journal of what is being typed, old versions, discarded texts',
    mayImport: ['src/desk/saving', 'src/file-system'],
  },
  {
    path: 'src/desk/publishing',
    holds:
      'a publication from the desk as a job with states: what changes, what is held back and why, conflicts to choose from, seen on the outer site, taken back',
    mayImport: [
      'src/desk/sending',
      'src/desk/keeping',
      'src/desk/form',
      'type:src/desk/overview',
      'src/editorial',
      'src/operation',
      'src/content',
      'src/dates',
      'type:src/manifest',
      'type:src/permanence',
    ],
  },
  {
    path: 'src/desk/checking',
    holds: 'the problems of a text as findings with buttons, in the words of the desk',
    mayImport: ['src/desk/form', 'src/desk/saving', 'src/mending', 'src/content'],
  },
  {
    path: 'src/desk/rich-text',
    holds:
      'the body of a text as a document for editing, without a page: `reading/` (Markdown as a document whose parts know their place), `writing/` (parts that nobody touched keep every byte), `commands/` (what editors do), `pasting/` (text from elsewhere, by the rules of the import)',
    mayImport: ['src/markdown', 'src/import'],
  },
  {
    path: 'src/desk/client',
    holds:
      'the script and the style sheet of the desk’s page, for today’s browsers: `body-editor.ts` is what every editor of a body offers',
    mayImport: [
      'src/desk/rich-text',
      'src/markdown',
      'src/desk/form',
      'type:src/desk/overview',
      'type:src/desk/checking',
      'type:src/desk/publishing',
      'type:src/desk/sending',
      'type:src/editorial',
      'type:src/content',
    ],
  },
  {
    path: 'src/desk/server',
    holds:
      'the editors’ desk of `npm start`: a server for this machine only, who may ask it, its questions and answers',
    mayImport: ['src/operation', 'src/file-system', 'src/html', 'src/own-files', 'src/assets'],
  },
  {
    path: 'src/desk/routes',
    holds: 'the questions of the desk’s script with their answers, one file a subject',
    mayImport: [
      'src/desk/server',
      'src/desk/form',
      'src/desk/saving',
      'src/desk/keeping',
      'src/desk/checking',
      'src/desk/overview',
      'src/desk/publishing',
      'src/editorial',
      'src/import',
      'src/new-article',
      'src/operation',
      'src/file-system',
      'src/content',
      'src/url',
      'src/dates',
    ],
  },
  {
    path: 'src/old-portal',
    holds: 'the addresses of an old portal as redirects (`npm run nhap -- --sitemap`)',
    mayImport: ['src/operation', 'src/import', 'src/content', 'src/url', 'src/encoding'],
  },
  {
    path: 'src/unit-register',
    holds:
      'changes of `units.yaml` by commands: `table/` (units from and to CSV and Excel), `reform/` (units that become others on a day), `changes/` (shown, checked and written)',
    mayImport: ['src/operation', 'src/content', 'src/url', 'src/dates', 'src/encoding'],
  },
  {
    path: 'src/documentation',
    holds: 'the generated parts of `docs/`, the third-party notices',
    mayImport: [
      'src/operation',
      'src/own-files',
      'src/assets',
      'src/content',
      'layouts',
      'src/architecture.ts',
    ],
  },
  {
    path: 'src/cli',
    holds: 'one file per command; **the only place that reads `process`**',
    mayImport: [
      'src/operation',
      'src/file-system',
      'src/own-files',
      'src/report',
      'src/external-links',
      'src/new-article',
      'src/new-entry',
      'src/new-station',
      'src/import',
      'src/old-portal',
      'src/unit-register',
      'src/provenance',
      'src/mending',
      'src/spoken',
      'src/editorial',
      'src/announcer',
      'src/loudspeaker',
      'src/newsroom',
      'src/media',
      'src/documentation',
      'src/build',
      'src/shards',
      'src/eleventy',
      'src/resident-site',
      'src/preview',
      'src/desk/server',
      'src/desk/sending',
      'src/desk/publishing',
      'src/desk/routes',
      'src/desk/keeping',
      'type:src/desk/overview',
      'src/deploy',
      'src/permanence',
      'src/manifest',
      'src/staging',
      'src/locks',
      'src/site',
      'src/content',
      'src/url',
      'src/dates',
      'layouts',
    ],
  },
];

/** The room of a file: the innermost one whose path is a prefix of the file's path. */
export const roomOf = (file: string): Room | undefined =>
  rooms
    .filter(({ path }) => file.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];

import { silentMp3 } from '../media/sample-sounds.ts';
import type { FaultRow } from './fault-row.ts';
import { markdownFile, registers } from './make-content.ts';

const register = {
  'programmes.yaml': `programmes:
  - id: ban-tin-sang
    name: Bản tin sáng
    slots: ["05:30"]
    guid: 56648b9a-8ecf-5b1a-be55-228b8deb2d0c
`,
};

const file = 'broadcasts/2020/03/13-0530-ban-tin-sang.md';
const inIt = (place: string): string => `content/${file}:${place}`;

/** The sound on line 4, what is said of it on line 5. */
const broadcast = (audio: string, audioFile: string): string =>
  markdownFile(
    [
      'programme: ban-tin-sang',
      'date: 2020-03-13',
      `audio: ${audio}`,
      ...(audioFile === '' ? [] : [`audioFile: ${audioFile}`]),
    ].join('\n'),
    '',
  );

const hash = 'ab'.repeat(32);
const remote = 'https://am-thanh.vi-du.vn/13.mp3';

/** A broadcast with a sound on another host; `host` is what the settings say. */
const remoteRow = (
  sentence: string,
  host: string,
  said: string,
  places: readonly string[],
  cures: string | readonly string[],
): FaultRow => [
  `besides: ${sentence}`,
  {
    ...register,
    'site.yaml': `${registers['site.yaml']}${host}`,
    [file]: broadcast(remote, said),
  },
  places,
  cures,
];

const facts = `{ bytes: 9000, length: "00:10", sha256: ${hash} }`;
const known = 'soundHost: https://am-thanh.vi-du.vn\n';

/** Faults of sounds on a host of their own. */
export const remoteSoundFaults: readonly FaultRow[] = [
  remoteRow('a sound on the sound host, as it should be', known, facts, [], []),
  remoteRow(
    'a sound on another host, while the settings name none',
    '',
    facts,
    [inIt('4:8 SOUND_ELSEWHERE')],
    'ghi soundHost: https://am-thanh.vi-du.vn trong content/site.yaml',
  ),
  remoteRow(
    'a sound on another host than that of the settings',
    'soundHost: https://khac.vi-du.vn/\n',
    facts,
    [inIt('4:8 SOUND_ELSEWHERE')],
    'chép tệp lên https://khac.vi-du.vn',
  ),
  remoteRow(
    'a sound of which nothing is said',
    known,
    '',
    [inIt('4:8 SOUND_NO_FACTS')],
    'chạy npm run check -- --external',
  ),
  remoteRow(
    'a size in words, and half a checksum',
    known,
    '{ bytes: 2 MB, length: "00:10", sha256: "9f86d0" }',
    [inIt('5:21 FILE_BYTES'), inIt('5:52 FILE_SHA256')],
    ['ví dụ 2831155', 'đủ 64 chữ số'],
  ),
  remoteRow(
    'a sound host with a path',
    'soundHost: am-thanh.vi-du.vn/2020\n',
    facts,
    ['content/site.yaml:8:12 SOUND_HOST'],
    'viết https:// và tên máy',
  ),
  remoteRow(
    'a sound host without https, for a site with it',
    'soundHost: http://am-thanh.vi-du.vn\n',
    facts,
    [inIt('4:8 SOUND_ELSEWHERE'), 'content/site.yaml:8:12 SOUND_HOST_PLAIN'],
    ['', 'viết https://am-thanh.vi-du.vn'],
  ),
  [
    'besides: what is said of a sound of this site, which the program measures',
    {
      ...register,
      'media/a.mp3': silentMp3(10),
      [file]: broadcast('/media/a.mp3', facts),
    },
    [inIt('5:1 SOUND_OWN_FACTS (warning)')],
    'xóa audioFile',
  ],
];

import { expect, test } from 'vitest';
import { reasonToSkip } from './shipped-settings.ts';

test.each([
  ['baseUrl: https://ban-tin-dai-hoi.example/\n', undefined],
  ['name: x\nbaseUrl: "https://ban-tin-dai-hoi.example"\n', undefined],
  [
    'baseUrl: https://tin.ninhgiang.example/\n',
    "content/site.yaml names the address https://tin.ninhgiang.example/: a station's own content, not the shipped one",
  ],
  [
    'name: x\n',
    "content/site.yaml names the address none: a station's own content, not the shipped one",
  ],
  [undefined, 'there is no content/site.yaml'],
])(
  'the settings %j are those of the shipped content, or it is said why not',
  (settings, reason) => {
    expect(reasonToSkip(settings)).toBe(reason);
  },
);

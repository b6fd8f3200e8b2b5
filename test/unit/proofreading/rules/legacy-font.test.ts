import { expect, test } from 'vitest';
import { proofread } from '../../../../src/proofreading/proofread.ts';
import { reported } from '../find.ts';

const tcvn3 = '§¹i héi ®¶ng bé x· ®· thµnh c«ng';
const vni = 'Ñaïi hoäi ñaûng boä xaõ ñaõ thaønh coâng';
const shown = {
  tcvn3: '§¹i héi ®¶ng bé x· ®· → Đại hội đảng bộ xã đã',
  vni: 'Ñaïi hoäi ñaûng boä xaõ ñaõ → Đại hội đảng bộ xã đã',
};

test.each([
  ['TCVN3', tcvn3, [`0:0 ${shown.tcvn3}`]],
  ['VNI', vni, [`0:0 ${shown.vni}`]],
  ['one paragraph of a text', `Đại hội.\n\n${tcvn3}\n\nHết.`, [`2:0 ${shown.tcvn3}`]],
  ['one line beside good ones', `Đại hội.\n${vni}\nHết.`, [`1:0 ${shown.vni}`]],
  ['Unicode', 'Đại hội đảng bộ xã', []],
  ['no Vietnamese', 'Café à la carte', []],
])('%s', (_name, text, findings) => expect(reported('legacy-font', text)).toEqual(findings));

test('nothing else is reported in such a paragraph, but in others it is', () => {
  const text = `${tcvn3} ,v\u00ADµ  v\u00A0µ\n\nĐây là là thật.`;
  expect(proofread(text, { units: [] }).map(({ rule }) => rule)).toEqual([
    'legacy-font',
    'doubled-word',
  ]);
});

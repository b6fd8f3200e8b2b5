import { expect, test } from 'vitest';
import { emergencyFile } from '../../../src/outputs/emergency-file.ts';
import type { FedEmergency } from '../../../src/outputs/fed-emergency.ts';
import type { Href } from '../../../src/url/site-path.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { makeProgramme } from '../newsroom/make-broadcasts.ts';
import { makeArticle, makeNewsroom } from '../site/make-newsroom.ts';
import { options, textAt } from './make-outputs.ts';
import { feeds } from './output-texts.ts';

const moment = (iso: string, text: string) => ({ iso, text, isDayKnown: true });

const emergency = (key: string, fields: Partial<FedEmergency> = {}): FedEmergency => ({
  title: `Vỡ đê ${key} </script>`,
  text: 'Bà con lên đê.',
  href: `/tin/truyen-thanh/${key}/` as Href,
  path: sitePaths.broadcast(key),
  from: moment('2020-03-13T22:00+07:00', '13/03/2020 22:00'),
  until: moment('2020-03-14T06:00+07:00', '14/03/2020 06:00'),
  isSample: false,
  isRunning: true,
  ...fields,
});

const emergencies = [emergency('a'), emergency('b', { isRunning: false, isSample: true })];
const newsroom = makeNewsroom({
  programmes: [makeProgramme('tin')],
  articles: [makeArticle('2020/03/mot', '2020-03-06')],
  threads: [{ id: 'dong', title: 'Dòng', formerIds: [] }],
});

test('the file lists emergencies that are on air or to come, ready for every page', async () => {
  const [group] = emergencyFile(newsroom, {
    ...options,
    emergencies,
    emergencyScript: '/tin/ma/khan-cap-0.js' as Href,
  });
  expect(group?.paths).toEqual([['/khan-cap.json']]);
  const [text = ''] = (await group?.make()) ?? [];
  const { script, emergencies: listed } = JSON.parse(text) as {
    readonly script: string;
    readonly emergencies: readonly unknown[];
  };
  expect(script).toBe('/tin/ma/khan-cap-0.js');
  expect(listed).toHaveLength(2);
  expect(listed[1]).toEqual({
    title: 'Khẩn cấp: [Nội dung mẫu] Vỡ đê b </script>',
    end: 'có hiệu lực đến 14/03/2020 06:00',
    text: 'Bà con lên đê.',
    href: '/tin/truyen-thanh/b/',
    from: '2020-03-13T22:00+07:00',
    until: '2020-03-14T06:00+07:00',
  });
});

test('a site without programmes has no such file', () => {
  expect(emergencyFile({ programmes: [] }, { ...options, emergencies })).toEqual([]);
});

test('while one is on air, it comes first in the feeds of the site and of its categories', () => {
  const texts = feeds(newsroom, { ...options, emergencies });
  const titlesAt = (front: string): string[] =>
    (JSON.parse(textAt(texts, `${front}feed.json`)) as { items: { title: string }[] }).items.map(
      ({ title }) => title,
    );
  expect(titlesAt('/')).toEqual(['Khẩn cấp: Vỡ đê a </script>', 'Bài 2020/03/mot']);
  expect(titlesAt('/chuyen-muc/chinh-tri/')).toHaveLength(2);
  expect(titlesAt('/dong-su-kien/dong/')).toEqual([]);
  expect(textAt(texts, '/atom.xml')).toContain('<updated>2020-03-13T22:00:00+07:00</updated>');
});

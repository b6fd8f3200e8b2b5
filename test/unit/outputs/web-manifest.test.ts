import { expect, test } from 'vitest';
import { webManifest } from '../../../src/outputs/web-manifest.ts';
import { makeNewsroom } from '../site/make-newsroom.ts';
import { options } from './make-outputs.ts';

test('every address is below the base path', () => {
  const { path, text } = webManifest(makeNewsroom(), options.manifest);
  expect(path).toBe('/manifest.webmanifest');
  expect(JSON.parse(text)).toEqual({
    id: '/tin/',
    name: 'Bản tin',
    short_name: 'Bản tin',
    description: 'Tin của đài.',
    lang: 'vi',
    dir: 'ltr',
    start_url: '/tin/',
    scope: '/tin/',
    display: 'minimal-ui',
    theme_color: '#a00',
    background_color: '#fff',
    icons: [{ src: '/tin/bieu-tuong/192.png', sizes: '192x192', type: 'image/png' }],
  });
});

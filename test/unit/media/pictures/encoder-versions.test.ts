import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encoderVersions } from '../../../../src/media/pictures/encoder-versions.ts';

test('the encoders are named by the version of sharp, which pins them', async () => {
  expect(await encoderVersions()).toContain(sharp.versions.sharp);
});

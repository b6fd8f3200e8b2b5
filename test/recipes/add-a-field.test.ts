import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { testFolder } from '../site/fixture-site.ts';
import { copyProject, runIn } from './project-copy.ts';
import { recipeSteps, withEdit } from './recipe-steps.ts';

const minutes = 60_000;

test(
  'the recipe for a field leads from place to place, and to a page that shows it',
  { timeout: 6 * minutes },
  async () => {
    const steps = recipeSteps(await readFile('docs/architecture.md', 'utf8'), 'Adding a field');
    expect(steps).toHaveLength(5);
    const folder = await testFolder();
    await copyProject(folder);
    for (const { edit, next } of steps) {
      if (edit) {
        const file = join(folder, edit.file);
        await writeFile(file, withEdit(await readFile(file, 'utf8'), edit));
      }
      if (!next) continue;
      const { hasPassed, said } = await runIn(folder, next.command);
      expect(said, next.command).toContain(next.names);
      expect(hasPassed, next.command).toBe(false);
    }
    expect(await runIn(folder, 'npm run docs')).toMatchObject({ hasPassed: true });
    expect(await runIn(folder, 'npx tsc')).toMatchObject({ hasPassed: true });
    const guide = await readFile(join(folder, 'docs/huong-dan-bien-tap.md'), 'utf8');
    expect(guide).toContain('| `weather` | Thời tiết |');
    await writeFiles(join(folder, 'content'), {
      ...registers,
      'articles/2020/03/bai.md': article({ weather: 'Nắng ấm' }),
    });
    expect(await runIn(folder, 'npm run build')).toMatchObject({ hasPassed: true });
    const page = await readFile(join(folder, '_site/2020/03/bai/index.html'), 'utf8');
    expect(page).toContain('<p class="weather">Nắng ấm</p>');
  },
);

import type { Newsroom } from '../newsroom/newsroom.ts';
import { sitePaths } from '../url/site-path.ts';
import type { OutputGroup } from './output-group.ts';
import type { OutputOptions } from './output-options.ts';

/**
 * The emergencies that are on air or to come, for the script of every page: a page that was made
 * before the emergency shows it without being made again. Absent if the station has no programme.
 */
export const emergencyFile = (
  { programmes }: Pick<Newsroom, 'programmes'>,
  {
    emergencies = [],
    emergencyScript: script,
    labels,
  }: Pick<OutputOptions, 'emergencies' | 'emergencyScript' | 'labels'>,
): OutputGroup[] => {
  if (programmes.length === 0) return [];
  const listed = emergencies.map(({ title, text, href, from, until, isSample }) => ({
    title: `${labels.emergency}: ${isSample ? labels.sampleTitle(title) : title}`,
    end: `${labels.emergencyUntil} ${until.text}`,
    text,
    href,
    from: from.iso,
    until: until.iso,
  }));
  return [
    {
      paths: [[sitePaths.emergencies]],
      make: () => [`${JSON.stringify({ script, emergencies: listed })}\n`],
    },
  ];
};

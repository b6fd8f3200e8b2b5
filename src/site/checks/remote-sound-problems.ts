import type { Article, Broadcast, Content, Locators } from '../../content/content.ts';
import { problem, type Problem } from '../../content/problem.ts';
import { isRemoteSound } from '../../url/sound-address.ts';

type Sounding = Pick<Article | Broadcast, 'file' | 'audio' | 'audioFile'>;

/** A sound on another host than that of the settings: the policy of the pages forbids to play it. */
const ofText = (
  { file, audio, audioFile }: Sounding,
  { soundHost }: Pick<Content['site'], 'soundHost'>,
  locators: Locators,
  label: string,
): Problem[] => {
  const locator = locators.get(file);
  if (!locator || audio === undefined) return [];
  if (!isRemoteSound(audio)) {
    const at = locator.keyAt([], 'audioFile');
    return audioFile ? [problem('SOUND_OWN_FACTS', at, audio)] : [];
  }
  const at = locator.valueAt(['audio']);
  const { origin } = new URL(audio);
  return [
    ...(origin === soundHost
      ? []
      : [problem('SOUND_ELSEWHERE', at, origin, soundHost, `${label}/site.yaml`)]),
    ...(audioFile ? [] : [problem('SOUND_NO_FACTS', at)]),
  ];
};

/** Sounds that are named by an address on another host. */
export const remoteSoundProblems = (
  { articles, broadcasts, site }: Pick<Content, 'articles' | 'broadcasts' | 'site'>,
  locators: Locators,
  label: string,
): Problem[] => [...articles, ...broadcasts].flatMap((text) => ofText(text, site, locators, label));

/** A page that is read over https plays nothing over http. */
export const soundHostProblems = (
  { baseUrl, soundHost }: Content['site'],
  locators: Locators,
  label: string,
): Problem[] => {
  const at = locators.get(`${label}/site.yaml`)?.valueAt(['soundHost']);
  const isMixed = baseUrl.startsWith('https:') && soundHost?.startsWith('http:') === true;
  return at && isMixed ? [problem('SOUND_HOST_PLAIN', at, soundHost)] : [];
};

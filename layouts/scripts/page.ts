import { offerActions } from './page/actions.ts';
import { watchEmergencies } from './page/watch-emergencies.ts';
import { offerMyUnit } from './page/my-unit.ts';
import { findVoice } from './page/offer-voice.ts';
import { leadOn } from './page/lead-on.ts';
import { keepTextSize } from './page/text-size.ts';
import { registerWorker } from './page/register-worker.ts';

/*
 * The script of every page. Everything that it does is optional: without it, a page can be read in
 * full.
 */

leadOn();
watchEmergencies();
keepTextSize();
offerActions();
registerWorker();
offerMyUnit();
findVoice();

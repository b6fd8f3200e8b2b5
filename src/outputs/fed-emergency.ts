import type { EmergencyView } from '../site/radio/emergency-view.ts';
import type { SitePath } from '../url/site-path.ts';

/** An emergency for the outputs. */
export interface FedEmergency extends EmergencyView {
  readonly path: SitePath;
  readonly isRunning: boolean;
}

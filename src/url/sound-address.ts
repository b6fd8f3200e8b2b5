import { safeUrl } from './safe-url.ts';
import type { Href, SitePath } from './site-path.ts';

/** The address of a sound on a host of its own: `https://am-thanh.vi-du.vn/2020/03/13.mp3`. */
export type RemoteSound = Href & { readonly isSound: true };

/** A sound of this site (`/media/…`), or one on the sound host. */
export type SoundAddress = SitePath | RemoteSound;

/** An origin without a path: `https://am-thanh.vi-du.vn`. It may be written into a policy. */
export type SoundHost = string & { readonly brand: 'SoundHost' };

/** Letters, digits, dots and hyphens only: nothing else of an origin can end a directive. */
const originForm = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[\da-f:]+\])(?::\d{1,5})?$/u;

/** Parses a sound host; a final `/` is left out; `undefined` for anything but an http(s) origin. */
export const parseSoundHost = (text: string): SoundHost | undefined => {
  if (safeUrl(text) === undefined) return undefined;
  const { origin, href } = new URL(text);
  return originForm.test(origin) && href === `${origin}/` ? (origin as SoundHost) : undefined;
};

/** The same characters as in a path below `/media/`, capitals and `_` besides. */
const pathForm = /^\/(?:[\w~-][\w.~-]*\/)*[\w~-][\w.~-]*\.(?:mp3|m4a|ogg)$/u;

/** Parses the address of a sound file on another host: no query, no user, a plain path. */
export const parseRemoteSound = (text: string): RemoteSound | undefined => {
  if (safeUrl(text) === undefined) return undefined;
  const { origin, pathname, href } = new URL(text);
  return originForm.test(origin) && pathForm.test(pathname) && href === `${origin}${pathname}`
    ? (href as RemoteSound)
    : undefined;
};

export const isRemoteSound = (address: SoundAddress): address is RemoteSound =>
  !address.startsWith('/');

/** @param hrefOf makes the link of a path of this site */
export const soundHref = (address: SoundAddress, hrefOf: (path: SitePath) => Href): Href =>
  isRemoteSound(address) ? address : hrefOf(address);

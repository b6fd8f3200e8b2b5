/** Where a second start asks the running desk for a new address. */
export const secondStartPath = '/mo-them';

/** The header with the secret that only this user's programs can read. */
export const secondStartHeader = 'x-ban-bien-tap-khoa';

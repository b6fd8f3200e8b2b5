/**
 * The version of the content's form that this program writes. A new version needs a migration
 * (`migrations.ts`) from the one before.
 */
export const contentVersion = 2;

/** The version of content that does not say one. */
export const firstContentVersion = 1;

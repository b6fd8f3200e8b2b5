declare const names: unique symbol;

/** A text in a file that refers to other content; a wrong reference is reported separately. */
export type EntryId = string & { readonly [names]: 'entry' };
/** A text in a file that is the path of a file below `/media/`. */
export type MediaPath = string & { readonly [names]: 'file' };
/** A text in a file that is an address of this site. */
export type SiteAddress = string & { readonly [names]: 'address' };

type TimeControl = 'day' | 'moment' | 'period';

/**
 * Texts that a form may ask for in several ways; `code` is one with a fixed format, such as an id.
 */
type TextControl =
  | 'line'
  | 'paragraph'
  | 'code'
  | 'colour'
  | 'url'
  | 'phone'
  | 'email'
  | TimeControl;

type ListControl<Each> = [Each] extends [number]
  ? 'lines'
  : [Each] extends [string]
    ? string extends Each
      ? 'lines'
      : 'entries'
    : [Extract<Each, string>] extends [never]
      ? 'groups'
      : 'entries';

/** The controls that can edit a value of a type; the alternatives of a union count as one. */
export type ControlFor<Written> = [Written] extends [boolean]
  ? 'switch'
  : [Written] extends [number]
    ? 'number'
    : [Written] extends [MediaPath]
      ? 'file'
      : [Written] extends [SiteAddress]
        ? 'address'
        : [Written] extends [EntryId]
          ? 'entry'
          : [Written] extends [EntryId | EntryId[]]
            ? 'entries'
            : [Written] extends [readonly (infer Each)[]]
              ? ListControl<Each>
              : [Written] extends [string | number]
                ? string extends Written
                  ? TextControl
                  : 'choice'
                : string extends keyof Written
                  ? 'pairs'
                  : 'group';

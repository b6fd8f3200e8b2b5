/**
 * The frame of a message in a chat program, at the beginning of a line: `[13/03/2020 07:45] An: `, `[07:45, 13/03/2020] An: `,
 * or alone on it for a picture: `[Hình ảnh]`.
 */
export const chatFrame =
  /^\[(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? \d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)\](?: [^:\n]{1,40}:(?: \[(?:Hình ảnh|Sticker|GIF|Video|Tệp tin)\](?=\s*$)|(?=\s|$)))?|^\[(?:Hình ảnh|Sticker|GIF|Video|Tệp tin|Tin nhắn thoại|Cuộc gọi thoại|Cuộc gọi video)\](?=\s*$)/gmu;

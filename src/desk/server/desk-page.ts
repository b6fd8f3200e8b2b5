import { html, type Html } from '../../html/html.ts';

/** The addresses of the desk's own files. */
export const deskFiles = { script: '/ban.js', style: '/ban.css' } as const;

/** The only page of the desk; its script fills it. */
export const deskPage = (): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bàn biên tập</title>
<link rel="stylesheet" href="${deskFiles.style}">
<script type="module" src="${deskFiles.script}"></script>
</head>
<body>
<main id="chinh" tabindex="-1"><p>Đang mở Bàn biên tập…</p></main>
</body>
</html>
`;

/** A page with one message, for those who cannot enter. */
export const messagePage = (
  title: string,
  message: string,
  to?: string,
): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${to === undefined ? '' : html`<meta http-equiv="refresh" content="${`0;url=${to}`}">`}
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${message}</p>
</main>
</body>
</html>
`;

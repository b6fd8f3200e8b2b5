import { html, type Html } from '../../../src/html/html.ts';
import { qrCode } from '../../../src/html/qr-code.ts';

/** The QR code of an address, with the address in words, at the foot of a sheet. */
export const sheetCode = (address: string, label: string): Html => html`
<div class="sheet-code">
${qrCode(address, label)}
<p><strong>${label}</strong><br>
${address}</p>
</div>`;

import type { Ask } from './ask-link.ts';
import { sendRequest, type RequestOptions } from './send-request.ts';

/** Sends real requests; the body of a page is not read. */
export const createAsk =
  (options: RequestOptions): Ask =>
  async (url, method, signal) => {
    const response = await sendRequest(url, method, signal, options);
    const { statusCode = 0, headers } = response;
    response.destroy();
    return { status: statusCode, location: headers.location };
  };

import { z } from 'zod';

/** What the two kinds of HTTP event say of the caller. */
const Event = z.object({
  headers: z.record(z.string(), z.string().optional()).nullish(),
  requestContext: z.object({
    http: z.object({ sourceIp: z.string() }).partial().optional(),
    identity: z.object({ sourceIp: z.string() }).partial().optional(),
  }),
});

/**
 * The visitor's network address. Behind CloudFront the caller is CloudFront; it added the visitor's address at the end of
 * `X-Forwarded-For`, and the front door of the API added CloudFront's own. What stands before these two, the visitor wrote.
 */
export function clientAddress(event: unknown, isBehindCloudFront: boolean): string {
  const { headers, requestContext } = Event.parse(event);
  const caller = requestContext.http?.sourceIp ?? requestContext.identity?.sourceIp ?? 'unknown';
  if (!isBehindCloudFront) return caller;
  const name = Object.keys(headers ?? {}).find((one) => one.toLowerCase() === 'x-forwarded-for');
  const passed = (name && headers?.[name] ? headers[name] : '').split(',').map((one) => one.trim());
  return passed.at(-2) || caller;
}

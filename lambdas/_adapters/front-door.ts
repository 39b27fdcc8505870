import { z } from 'zod';

/** What an HTTP event says of the caller, in the forms of a REST API and of a function behind none. */
const Event = z.object({
  headers: z.record(z.string(), z.string().optional()).nullish(),
  requestContext: z.object({
    http: z.object({ sourceIp: z.string() }).partial().optional(),
    identity: z.object({ sourceIp: z.string() }).partial().optional(),
  }),
});

/** What the front door (cdk/constructs/visitor-function.ts) writes over whatever a visitor wrote there. */
const VISITOR = 'x-countersign-visitor';
const HOST = 'x-countersign-host';

/** Whom the front door speaks for. */
export interface Visitor {
  /** Network address, for limits on sign-in. */
  readonly address: string;
  /** The host that the visitor's browser asked, or null where there is no front door: on a laptop. */
  readonly host: string | null;
}

/** @param hasDoor - whether nobody can call but by the front door; else what these headers say is the caller's own word */
export function visitorOf(event: unknown, hasDoor: boolean): Visitor {
  const { headers, requestContext } = Event.parse(event);
  const caller = requestContext.http?.sourceIp ?? requestContext.identity?.sourceIp ?? 'unknown';
  if (!hasDoor) return { address: caller, host: null };
  const said = new Map(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return { address: said.get(VISITOR) ?? caller, host: said.get(HOST) ?? null };
}

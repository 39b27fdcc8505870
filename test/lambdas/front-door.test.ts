import { expect, it } from 'vitest';
import { visitorOf } from '../../lambdas/_adapters/front-door.ts';

const written = { 'X-Countersign-Visitor': '192.0.2.1', 'x-countersign-host': 'review.example' };

it.each<[string, unknown, boolean, { address: string; host: string | null }]>([
  [
    'asks a function by itself, as on a laptop',
    { requestContext: { http: { sourceIp: '127.0.0.1' } } },
    false,
    { address: '127.0.0.1', host: null },
  ],
  [
    'writes into the front door’s headers where there is none',
    { headers: written, requestContext: { http: { sourceIp: '127.0.0.1' } } },
    false,
    { address: '127.0.0.1', host: null },
  ],
  [
    'comes by the front door',
    { headers: written, requestContext: { identity: { sourceIp: '203.0.113.9' } } },
    true,
    { address: '192.0.2.1', host: 'review.example' },
  ],
  [
    'the front door says nothing of',
    { headers: null, requestContext: { identity: { sourceIp: '203.0.113.9' } } },
    true,
    { address: '203.0.113.9', host: null },
  ],
  ['nothing is known of', { requestContext: {} }, false, { address: 'unknown', host: null }],
])('a visitor who %s', (_, event, hasDoor, visitor) => {
  expect(visitorOf(event, hasDoor)).toEqual(visitor);
});

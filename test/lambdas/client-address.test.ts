import { expect, it } from 'vitest';
import { clientAddress } from '../../lambdas/_adapters/client-address.ts';

it.each<[string, unknown, boolean, string]>([
  ['of a function URL', { requestContext: { http: { sourceIp: '192.0.2.1' } } }, false, '192.0.2.1'],
  ['of a REST API', { requestContext: { identity: { sourceIp: '192.0.2.1' } } }, false, '192.0.2.1'],
  [
    'and not what a caller writes',
    {
      headers: { 'x-forwarded-for': '198.51.100.7, 198.51.100.8' },
      requestContext: { http: { sourceIp: '192.0.2.1' } },
    },
    false,
    '192.0.2.1',
  ],
  [
    'behind CloudFront, before CloudFront’s own',
    {
      headers: { 'X-Forwarded-For': '192.0.2.1, 203.0.113.9' },
      requestContext: { identity: { sourceIp: '203.0.113.9' } },
    },
    true,
    '192.0.2.1',
  ],
  [
    'and there too not what a visitor writes',
    {
      headers: { 'X-Forwarded-For': '198.51.100.7, 192.0.2.1, 203.0.113.9' },
      requestContext: { identity: { sourceIp: '203.0.113.9' } },
    },
    true,
    '192.0.2.1',
  ],
  [
    'else the caller’s',
    { headers: null, requestContext: { identity: { sourceIp: '203.0.113.9' } } },
    true,
    '203.0.113.9',
  ],
  ['or nobody’s', { requestContext: {} }, false, 'unknown'],
])('the address counted is that %s', (_, event, isBehindCloudFront, address) => {
  expect(clientAddress(event, isBehindCloudFront)).toBe(address);
});

import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Who asks, and for which host, as CloudFront saw it: `lambdas/_adapters/front-door.ts` reads both. */
export const VISITOR_HEADER = 'x-countersign-visitor';
const HOST_HEADER = 'x-countersign-host';

/** Runs at CloudFront's edge, before each request goes on: whatever a visitor wrote into these headers is overwritten. */
export class VisitorFunction extends EdgeFunction {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      comment: 'Countersign: names the visitor and the host',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(`function handler(event) {
  const request = event.request;
  request.headers['${VISITOR_HEADER}'] = { value: event.viewer.ip };
  request.headers['${HOST_HEADER}'] = { value: request.headers.host.value };
  return request;
}
`),
    });
  }
}

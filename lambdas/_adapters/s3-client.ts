import { S3Client } from '@aws-sdk/client-s3';

/** One for each container: connections are kept between calls. The laptop names its endpoint by `AWS_ENDPOINT_URL_S3`. */
export const s3 = new S3Client({
  // A connection in the region takes milliseconds; 25 MB take under 5 s. The SDK tries three times within a step's time.
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
});

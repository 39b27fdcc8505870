/** Stands for the one account of a local store. */
export const ACCOUNT = '000000000000';

/** Said where S3 says a region; requests may be signed for any. */
export const REGION = 'us-east-1';

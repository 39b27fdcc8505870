/** The EventBridge event that S3 sends once an object is durable, as AWS documents it. */
export interface ObjectCreatedEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': 'Object Created';
  readonly source: 'aws.s3';
  readonly account: string;
  /** ISO time without milliseconds. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: {
    readonly version: '0';
    readonly bucket: { readonly name: string };
    readonly object: {
      readonly key: string;
      readonly size: number;
      /** Without quotes. */
      readonly etag: string;
      /** Only in a versioned bucket. */
      readonly 'version-id'?: string;
      /** Orders the events of one key: hexadecimal, compared as text. */
      readonly sequencer: string;
    };
    readonly 'request-id': string;
    /** In the cloud an account or a service; here the access key that uploaded. */
    readonly requester: string;
    readonly 'source-ip-address': string;
    readonly reason: CreationReason;
  };
}

export type CreationReason = 'PutObject' | 'POST Object' | 'CopyObject' | 'CompleteMultipartUpload';

import { RemovalPolicy } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export interface SigningKeyProps {
  /** What is signed with it, for its description. */
  readonly signs: string;
}

/**
 * Signs what has to be provable: ES256, the private half never leaves KMS. Kept when the stack goes; a record must be
 * provable for as long as it is kept. Keys of this kind are not rotated: a new one is a new construct, and a record names its key.
 */
export class SigningKey extends Construct {
  /** The key itself. */
  readonly resource: Key;

  constructor(scope: Construct, id: string, { signs }: SigningKeyProps) {
    super(scope, id);
    this.resource = new Key(this, 'Resource', {
      description: `Countersign: signs ${signs}`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** The id that handlers are given. */
  get keyId(): string {
    return this.resource.keyId;
  }

  /** May sign, and read the public half that goes with the signature. */
  grantSign(grantee: IGrantable): void {
    this.resource.grant(grantee, 'kms:Sign', 'kms:GetPublicKey');
  }
}

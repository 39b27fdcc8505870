import { z } from 'zod';

const Intrinsic = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
  z.strictObject({ 'Fn::Sub': z.string() }),
]);

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': '000000000000',
  'AWS::URLSuffix': 'localhost',
  'AWS::StackName': 'countersign',
};

/** Replaces CloudFormation's references in `value` by what `resource` says of the resource they name. */
export function resolveIntrinsics(
  value: unknown,
  resource: (id: string) => { ref: string; arn: string },
): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolveIntrinsics(entry, resource));
  if (value === null || typeof value !== 'object') return value;
  const intrinsic = Intrinsic.safeParse(value);
  if (!intrinsic.success) {
    const entries = Object.entries(value).map(([key, entry]) => [key, resolveIntrinsics(entry, resource)]);
    return Object.fromEntries(entries) as object;
  }
  const reference = (id: string): string => PSEUDO_PARAMETERS[id] ?? resource(id).ref;
  const found = intrinsic.data;
  if ('Ref' in found) return reference(found.Ref);
  if ('Fn::Join' in found) {
    const [separator, parts] = found['Fn::Join'];
    return parts.map((part) => String(resolveIntrinsics(part, resource))).join(separator);
  }
  if ('Fn::Sub' in found)
    return found['Fn::Sub'].replace(/\$\{([\w:]+)\}/g, (_, id: string) => reference(id));
  const [id, attribute] = found['Fn::GetAtt'];
  return attribute === 'Arn' ? resource(id).arn : `${id}.${attribute}`;
}

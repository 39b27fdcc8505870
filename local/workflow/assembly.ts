import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { resolveIntrinsics } from './intrinsics.ts';
import { StateMachineDefinition } from './definition.ts';

const LOCAL_ACCOUNT = '000000000000';
export const LOCAL_REGION = 'us-east-1';

/** The buckets of the house; the local ones bear these very names. */
export const BUCKETS = ['drafts', 'records', 'work'] as const;

/** A function as it would be deployed: its bundle and its limits. */
export interface DeployedFunction {
  readonly logicalId: string;
  readonly arn: string;
  /** The folder that would be the function's code. */
  readonly bundle: string;
  /** "index.handler": the module in the bundle, then its export. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** What the local stack takes from a synthesised application. */
export interface Assembly {
  readonly machineArn: string;
  readonly definition: StateMachineDefinition;
  readonly functions: readonly DeployedFunction[];
  /** The function that the queue of draft events feeds. */
  readonly eventReader: DeployedFunction;
  /** The review site's function. */
  readonly site: DeployedFunction;
  /** The function that a clock calls. */
  readonly clockwork: DeployedFunction;
}

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.object({ templateFile: z.string() }).partial().optional() }),
  ),
});
const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const Template = z.object({ Resources: z.record(z.string(), Resource) });
const Assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })),
});
const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).default({ Variables: {} }),
});
const MachineProperties = z.object({ StateMachineName: z.string(), DefinitionString: z.string() });
const MappingProperties = z.object({ FunctionName: z.string() });

/**
 * Reads the cloud assembly that the CDK application wrote: the state machine and the functions that would be deployed,
 * every reference turned into its local counterpart.
 */
export function readAssembly(folder: string): Assembly {
  const templateFile = templateOf(folder);
  const { Resources: resources } = Template.parse(readJson(join(folder, templateFile)));
  const assets = Assets.parse(
    readJson(join(folder, templateFile.replace(/\.template\.json$/, '.assets.json'))),
  );
  const local = (value: unknown): unknown => resolveIntrinsics(value, (id) => localResource(id, resources));

  const functions = resourcesOf(resources, 'AWS::Lambda::Function')
    .filter(({ properties }) => FunctionProperties.safeParse(properties).success)
    .map(({ id, properties }): DeployedFunction => {
      const { Code, Handler, Timeout, MemorySize, Environment } = FunctionProperties.parse(properties);
      const asset = assets.files[Code.S3Key.replace(/\.zip$/, '')];
      if (!asset) throw new Error(`The assembly holds no bundle ${Code.S3Key} for ${id}.`);
      return {
        logicalId: id,
        arn: functionArn(id),
        bundle: resolve(folder, asset.source.path),
        handler: Handler,
        timeoutSeconds: Timeout,
        memoryMb: MemorySize,
        environment: z.record(z.string(), z.string()).parse(local(Environment.Variables)),
      };
    });

  const { FunctionName } = MappingProperties.parse(local(only(resources, 'AWS::Lambda::EventSourceMapping')));
  const eventReader = functions.find(({ arn, logicalId }) => [arn, logicalId].includes(FunctionName));
  if (!eventReader) throw new Error(`The queue feeds ${FunctionName}, which the template does not hold.`);
  const machine = MachineProperties.parse(local(only(resources, 'AWS::StepFunctions::StateMachine')));
  return {
    machineArn: `arn:aws:states:${LOCAL_REGION}:${LOCAL_ACCOUNT}:stateMachine:${machine.StateMachineName}`,
    definition: StateMachineDefinition.parse(JSON.parse(machine.DefinitionString)),
    functions,
    eventReader,
    site: named(functions, 'ReviewSite'),
    clockwork: named(functions, 'Reminders'),
  };
}

/** The function of a construct: its name in the template begins with the construct's, which is stable for ever. */
function named(functions: readonly DeployedFunction[], construct: string): DeployedFunction {
  const found = functions.find(({ logicalId }) => logicalId.startsWith(construct));
  if (!found) throw new Error(`The template holds no function of ${construct}.`);
  return found;
}

type Resources = z.infer<typeof Template>['Resources'];

function templateOf(folder: string): string {
  const { artifacts } = Manifest.parse(readJson(join(folder, 'manifest.json')));
  const templates = Object.values(artifacts)
    .filter(({ type }) => type === 'aws:cloudformation:stack')
    .flatMap(({ properties }) => properties?.templateFile ?? []);
  const [template, ...others] = templates;
  if (template === undefined || others.length > 0)
    throw new Error(`The assembly in ${folder} holds ${templates.length} stacks, expected one.`);
  return template;
}

function resourcesOf(resources: Resources, type: string): { id: string; properties: object }[] {
  return Object.entries(resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => ({ id, properties: resource.Properties }));
}

function only(resources: Resources, type: string): object {
  const [first, ...others] = resourcesOf(resources, type);
  if (!first || others.length > 0) throw new Error(`The template holds not exactly one ${type}.`);
  return first.properties;
}

/** What `Ref` and the attribute `Arn` of a resource are on the laptop. */
function localResource(id: string, resources: Resources): { ref: string; arn: string } {
  const type = resources[id]?.Type;
  if (type === 'AWS::Lambda::Function') return { ref: id, arn: functionArn(id) };
  if (type !== 'AWS::S3::Bucket') return { ref: id, arn: `arn:aws:local:::${id}` };
  const bucket = BUCKETS.find((name) => id.toLowerCase().includes(name.slice(0, 4))) ?? id;
  return { ref: bucket, arn: `arn:aws:s3:::${bucket}` };
}

function functionArn(id: string): string {
  return `arn:aws:lambda:${LOCAL_REGION}:${LOCAL_ACCOUNT}:function:${id}`;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

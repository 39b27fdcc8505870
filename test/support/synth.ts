import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnResource } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { BUNDLING_STACKS } from 'aws-cdk-lib/cx-api';
import { ReviewStack } from '../../cdk/review-stack.ts';

export interface Synthesised {
  readonly stack: ReviewStack;
  readonly template: Template;
}

let made: Synthesised | undefined;

/** The stack and its template, made once a test file, without bundles: what a template says does not hang on them. */
export function synthesised(): Synthesised {
  made ??= synthesise();
  return made;
}

function synthesise(): Synthesised {
  const outdir = mkdtempSync(join(tmpdir(), 'countersign-synth-'));
  try {
    const app = new App({ analyticsReporting: false, outdir, context: { [BUNDLING_STACKS]: [] } });
    const stack = new ReviewStack(app, 'Countersign');
    return { stack, template: Template.fromStack(stack) };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Puts a resolved template value into words: references become the paths of their constructs, `Stores/Drafts`. */
export function inWords(stack: ReviewStack, value: unknown): string {
  if (typeof value === 'string') return value;
  const [kind, argument] = Object.entries(value as Record<string, unknown>)[0] ?? [];
  if (kind === 'Ref') return pathOf(stack, argument as string);
  if (kind === 'Fn::GetAtt') return pathOf(stack, (argument as [string, string])[0]);
  if (kind !== 'Fn::Join') throw new TypeError(`No words for ${JSON.stringify(value)}`);
  const [separator, parts] = argument as [string, unknown[]];
  return parts.map((part) => inWords(stack, part)).join(separator);
}

function pathOf(stack: ReviewStack, logicalId: string): string {
  if (logicalId.startsWith('AWS::')) return `<${logicalId}>`;
  const resource = stack.node.findAll().find((one) => isNamed(stack, one, logicalId));
  if (!resource) throw new TypeError(`No resource is named ${logicalId}`);
  return resource.node.path
    .slice('Countersign/'.length)
    .replace(/\/Resource$/, '')
    .replace(/\/Resource$/, '');
}

function isNamed(stack: ReviewStack, construct: object, logicalId: string): boolean {
  return CfnResource.isCfnResource(construct) && stack.getLogicalId(construct) === logicalId;
}

/** The state machine's definition, with each function as the path of its construct. */
export function definition({ stack, template }: Synthesised): StateMachine {
  const [machine] = Object.values(template.findResources('AWS::StepFunctions::StateMachine'));
  return JSON.parse(inWords(stack, machine?.Properties.DefinitionString)) as StateMachine;
}

export interface StateMachine {
  readonly StartAt: string;
  readonly QueryLanguage?: string;
  readonly TimeoutSeconds?: number;
  readonly States: Readonly<Record<string, State>>;
}

export interface State {
  readonly Type: string;
  readonly Resource?: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string }[];
  readonly Retry?: readonly Record<string, unknown>[];
  readonly Catch?: readonly {
    readonly ErrorEquals: readonly string[];
    readonly Next: string;
    readonly ResultPath: string;
  }[];
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly ItemsPath?: string;
  readonly ItemSelector?: Readonly<Record<string, unknown>>;
  readonly ItemProcessor?: StateMachine;
  readonly ResultPath?: string | null;
  readonly TimeoutSeconds?: number;
}

import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { SIGN_OFF_DAYS } from '../../core/workflow/expiry.ts';
import { FAILURES, SUPERSEDED } from '../../core/workflow/failures.ts';
import {
  CloseReviewInput,
  FamilyChecked,
  FamilyInput,
  OpenReviewInput,
} from '../../core/workflow/payloads.ts';
import { definition, synthesised, type State } from '../support/synth.ts';

const machine = definition(synthesised());
const family = machine.States['Check rules']?.ItemProcessor?.States ?? {};
const states: Readonly<Record<string, State>> = { ...machine.States, ...family };
const tasks = Object.entries(states).filter(([, { Type }]) => Type === 'Task');

const REVIEW = {
  'reviewId.$': '$.reviewId',
  'draft.$': '$.draft',
  'uploadedBy.$': '$.uploadedBy',
  'uploadedAt.$': '$.uploadedAt',
};

const TRANSIENT = {
  ErrorEquals: [
    'TransientFailure',
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
  ],
  IntervalSeconds: 2,
  BackoffRate: 2,
  MaxDelaySeconds: 30,
  MaxAttempts: 5,
  JitterStrategy: 'FULL',
};

const THROTTLED = {
  ErrorEquals: ['Lambda.TooManyRequestsException'],
  IntervalSeconds: 1,
  BackoffRate: 2,
  MaxDelaySeconds: 60,
  MaxAttempts: 20,
  JitterStrategy: 'FULL',
};

/** Where a state goes next: on, by a choice, or by a catch with the errors it catches. */
function waysOut({ Next, Default, Choices = [], Catch = [] }: State): Record<string, string> {
  return {
    ...(Next && { then: Next }),
    ...(Choices[0] && { yes: Choices[0].Next }),
    ...(Default && { no: Default }),
    ...Object.fromEntries(Catch.map(({ ErrorEquals, Next: to }) => [ErrorEquals.join(), to])),
  };
}

/** The keys that a state's `Parameters` or `ItemSelector` gives to the next step, without the mark of a path. */
const keysOf = (fields: Readonly<Record<string, unknown>> = {}): string[] =>
  Object.keys(fields).map((key) => key.replace(/\.\$$/, ''));

describe('The workflow of a review', () => {
  it('is valid Amazon States Language, in JSONPath', () => {
    // Paths of constructs stand where AWS will put the functions' names.
    const arns = JSON.stringify(machine).replaceAll(
      /"Resource":"Steps\/(\w+)"/g,
      '"Resource":"arn:aws:lambda:us-east-1:123456789012:function:$1"',
    );
    const judged = aslValidator(JSON.parse(arns.replaceAll('<AWS::Partition>', 'aws')));
    expect(judged.errors).toEqual([]);
    expect(machine.QueryLanguage).toBe('JSONPath');
  });

  it('leads from the upload to one end, whatever happens on the way', () => {
    expect(Object.fromEntries(Object.entries(states).map(([name, state]) => [name, waysOut(state)]))).toEqual(
      {
        'Parse draft': { then: 'Check rules', 'States.ALL': 'Report failure' },
        'Check rules': { then: 'Write report', 'States.ALL': 'Report failure' },
        'Check family': { 'States.ALL': 'Leave family unchecked' },
        'Leave family unchecked': {},
        'Write report': { then: 'Can it be signed?', 'States.ALL': 'Report failure' },
        'Can it be signed?': { yes: 'Await sign-off', no: 'Record unreadable' },
        'Await sign-off': {
          then: 'Record decision',
          [SUPERSEDED]: 'Record superseded',
          'States.Timeout': 'Record expiry',
          'States.ALL': 'Report failure',
        },
        'Record decision': { 'States.ALL': 'Report failure' },
        'Record superseded': { 'States.ALL': 'Report failure' },
        'Record expiry': { 'States.ALL': 'Report failure' },
        'Record unreadable': { 'States.ALL': 'Report failure' },
        'Report failure': { then: 'Failed' },
        Failed: {},
      },
    );
    expect(machine.StartAt).toBe('Parse draft');
  });

  it.each(tasks)('"%s" is tried again on trouble that passes, and on nothing else', (_name, { Retry }) => {
    expect(Retry).toEqual([TRANSIENT, THROTTLED]);
  });

  it('retries every transient failure of ours, and no permanent one', () => {
    expect(TRANSIENT.ErrorEquals).toEqual(expect.arrayContaining([...FAILURES.transient]));
    expect(TRANSIENT.ErrorEquals.filter((name) => FAILURES.permanent.some((one) => one === name))).toEqual(
      [],
    );
  });

  it('keeps what went wrong beside the review, never in its place', () => {
    const catches = Object.values(states).flatMap(({ Catch = [] }) => Catch);
    expect(new Set(catches.map(({ ResultPath }) => ResultPath))).toEqual(new Set(['$.failure']));
  });

  it('calls the functions by their own names, and the sign-off by its task token', () => {
    expect(Object.fromEntries(tasks.map(([name, { Resource }]) => [name, Resource]))).toEqual({
      'Parse draft': 'Steps/ParseDraft',
      'Check family': 'Steps/CheckRules',
      'Write report': 'Steps/WriteReport',
      'Await sign-off': 'arn:<AWS::Partition>:states:::lambda:invoke.waitForTaskToken',
      'Record decision': 'Steps/CloseReview',
      'Record superseded': 'Steps/CloseReview',
      'Record expiry': 'Steps/CloseReview',
      'Record unreadable': 'Steps/CloseReview',
      'Report failure': 'Steps/ReportFailure',
    });
  });
});

describe('What passes between the states', () => {
  it('each step puts its answer where the next one looks for it', () => {
    const paths = ['Parse draft', 'Check rules', 'Write report', 'Await sign-off', 'Report failure'] as const;
    expect(paths.map((name) => states[name]?.ResultPath)).toEqual([
      '$.parsed',
      '$.checked',
      '$.report',
      null,
      null,
    ]);
  });

  it('a family is told its review and its name', () => {
    const rules = states['Check rules'];
    expect(rules?.ItemsPath).toBe('$.parsed.families');
    expect(rules?.ItemSelector).toEqual({ ...REVIEW, 'family.$': '$$.Map.Item.Value' });
    expect(keysOf(rules?.ItemSelector).sort()).toEqual(Object.keys(FamilyInput.shape).sort());
  });

  it('a family that fails becomes unchecked, never passed', () => {
    const left = states['Leave family unchecked']?.Parameters;
    expect(left).toEqual({ 'family.$': '$.family', status: 'unchecked' });
    expect(FamilyChecked.safeParse({ family: 'dates', status: left?.['status'] }).success).toBe(true);
  });

  it('the sign-off is told the report and the token, and waits as long as a report may be signed', () => {
    const { Parameters, TimeoutSeconds } = states['Await sign-off'] ?? {};
    expect(Parameters).toEqual({
      FunctionName: 'Steps/OpenReview',
      Payload: { ...REVIEW, 'report.$': '$.report', 'taskToken.$': '$$.Task.Token' },
    });
    expect(keysOf(Parameters?.['Payload'] as object as Record<string, unknown>).sort()).toEqual(
      Object.keys(OpenReviewInput.shape).sort(),
    );
    expect(TimeoutSeconds).toBe(SIGN_OFF_DAYS * 24 * 60 * 60);
  });

  it.each([
    ['Record decision', undefined],
    ['Record superseded', 'superseded'],
    ['Record expiry', 'expired'],
    ['Record unreadable', 'unreadable'],
  ])('"%s" asks for the end %s', (name, end) => {
    const parameters = states[name]?.Parameters;
    expect(parameters).toEqual(end ? { ...REVIEW, end } : REVIEW);
    expect(CloseReviewInput.shape.end.safeParse(end).success).toBe(true);
  });

  it('no review is cut short from outside its states', () => {
    expect(machine.TimeoutSeconds).toBeUndefined();
  });
});

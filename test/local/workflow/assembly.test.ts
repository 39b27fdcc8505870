import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssembly } from '../../../local/workflow/assembly.ts';
import { temporaryFolder } from './support.ts';

const lambda = (hash: string, environment: object): object => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}' }, S3Key: `${hash}.zip` },
    Handler: 'index.handler',
    Timeout: 30,
    MemorySize: 512,
    Environment: { Variables: environment },
  },
});

const RESOURCES = {
  StoresDraftsE5F60001: { Type: 'AWS::S3::Bucket', Properties: {} },
  StoresRecordsE5F60002: { Type: 'AWS::S3::Bucket', Properties: {} },
  StoresWorkE5F60003: { Type: 'AWS::S3::Bucket', Properties: {} },
  StoresAccessLogsE5F60004: { Type: 'AWS::S3::Bucket', Properties: {} },
  StepsStartReviewA1: lambda('aaa', {
    STATE_MACHINE_ARN: {
      'Fn::Join': [
        '',
        [
          'arn:',
          { Ref: 'AWS::Partition' },
          ':states:',
          { Ref: 'AWS::Region' },
          ':',
          { Ref: 'AWS::AccountId' },
          ':stateMachine:Countersign-review',
        ],
      ],
    },
  }),
  ReviewSiteB2: lambda('bbb', {
    DRAFTS_BUCKET: { Ref: 'StoresDraftsE5F60001' },
    RECORDS_BUCKET: { Ref: 'StoresRecordsE5F60002' },
    WORK_BUCKET: { Ref: 'StoresWorkE5F60003' },
    LOGS_BUCKET: { Ref: 'StoresAccessLogsE5F60004' },
  }),
  RemindersC3: lambda('bbb', {}),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { FunctionName: { Ref: 'StepsStartReviewA1' } },
  },
  Machine: {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      StateMachineName: 'Countersign-review',
      DefinitionString: {
        'Fn::Join': [
          '',
          [
            '{"StartAt":"Parse","States":{"Parse":{"Type":"Task","End":true,"Resource":"',
            { 'Fn::GetAtt': ['StepsStartReviewA1', 'Arn'] },
            '"}}}',
          ],
        ],
      },
    },
  },
};

function assemblyOf(resources: object): string {
  const folder = temporaryFolder();
  const write = (name: string, value: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  write('manifest.json', {
    artifacts: {
      Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
      Countersign: {
        type: 'aws:cloudformation:stack',
        properties: { templateFile: 'Countersign.template.json' },
      },
    },
  });
  write('Countersign.template.json', { Resources: resources });
  write('Countersign.assets.json', {
    files: { aaa: { source: { path: 'asset.aaa' } }, bbb: { source: { path: 'asset.bbb' } } },
  });
  mkdirSync(join(folder, 'asset.aaa'));
  return folder;
}

describe('the cloud assembly as the laptop reads it', () => {
  it('names the state machine, its tasks and the functions as one table', () => {
    const folder = assemblyOf(RESOURCES);
    const { machineArn, definition, functions, eventReader, site, clockwork } = readAssembly(folder);
    expect(machineArn).toBe('arn:aws:states:us-east-1:000000000000:stateMachine:Countersign-review');
    expect(functions.map(({ logicalId }) => logicalId)).toEqual([
      'StepsStartReviewA1',
      'ReviewSiteB2',
      'RemindersC3',
    ]);
    expect(definition.States['Parse']?.Resource).toBe(eventReader.arn);
    expect([site, clockwork].map(({ logicalId }) => logicalId)).toEqual(['ReviewSiteB2', 'RemindersC3']);
    expect(eventReader).toEqual({
      logicalId: 'StepsStartReviewA1',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:StepsStartReviewA1',
      bundle: join(folder, 'asset.aaa'),
      handler: 'index.handler',
      timeoutSeconds: 30,
      memoryMb: 512,
      environment: { STATE_MACHINE_ARN: machineArn },
    });
  });

  it('gives the buckets their local names, and no name of the house to any other', () => {
    expect(readAssembly(assemblyOf(RESOURCES)).site.environment).toEqual({
      DRAFTS_BUCKET: 'drafts',
      RECORDS_BUCKET: 'records',
      WORK_BUCKET: 'work',
      LOGS_BUCKET: 'StoresAccessLogsE5F60004',
    });
  });

  it('says which bundle is missing', () => {
    const resources = { ...RESOURCES, ReviewSiteB2: lambda('ccc', {}) };
    expect(() => readAssembly(assemblyOf(resources))).toThrow('no bundle ccc.zip for ReviewSiteB2');
  });
});

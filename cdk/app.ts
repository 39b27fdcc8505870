import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { acknowledge } from './acknowledgements.ts';
import { ReviewStack } from './review-stack.ts';

// No usage metadata: the same sources give the same template on any machine.
const app = new App({ analyticsReporting: false, outdir: process.env.CDK_OUTDIR ?? 'cdk.out' });
acknowledge(new ReviewStack(app, 'Countersign'));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();

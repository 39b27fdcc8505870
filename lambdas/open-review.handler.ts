import { OpenReviewInput } from '../core/workflow/payloads.ts';
import { openReview } from '../core/workflow/steps/open-review.ts';
import { eventbridgeNotifier } from './_adapters/eventbridge-notifier.ts';
import { reviewPorts } from './_adapters/review-ports.ts';
import { stepHandler } from './_adapters/step-handler.ts';

const ports = { ...reviewPorts(), notifier: eventbridgeNotifier() };

/** "Await sign-off": lists versions of drafts, reads and writes records, answers tasks of older versions. */
export const handler = stepHandler('open-review', OpenReviewInput, (input) => openReview(input, ports));

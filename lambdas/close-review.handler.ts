import { CloseReviewInput } from '../core/workflow/payloads.ts';
import { closeReview } from '../core/workflow/steps/close-review.ts';
import { eventbridgeNotifier } from './_adapters/eventbridge-notifier.ts';
import { reviewPorts } from './_adapters/review-ports.ts';
import { stepHandler } from './_adapters/step-handler.ts';

const ports = { ...reviewPorts(), notifier: eventbridgeNotifier() };

/** "Record …": lists versions of drafts, reads and writes records, answers tasks of older versions, puts an event. */
export const handler = stepHandler('close-review', CloseReviewInput, (input) => closeReview(input, ports));

import { parentPort, workerData } from 'node:worker_threads';
import { takeCensus } from './census.ts';

const { length, patienceMs } = workerData as { length: number; patienceMs: number };
parentPort?.postMessage(await takeCensus(length, patienceMs));

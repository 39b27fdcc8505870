/** An endpoint in a process of its own, there to be killed: it prints its address, and never lets go of an event. */
import { startS3Endpoint } from '../../../../local/s3/endpoint.ts';

const [folder = '', accessKeyId = '', secretAccessKey = ''] = process.argv.slice(2);
const endpoint = await startS3Endpoint({
  folder,
  host: '127.0.0.1',
  port: 0,
  credentials: [{ accessKeyId, secretAccessKey }],
  buckets: [
    { name: 'drafts', versioned: true, events: true },
    { name: 'plain', versioned: false },
  ],
  onCreated: () => new Promise(() => undefined),
});
process.stdout.write(`${endpoint.url}\n`);

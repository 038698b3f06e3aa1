import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';

const NAME = 'uploads';

/** A bucket on a server of its own that speaks S3. */
export interface Bucket {
  /** What the CMS needs to use it. */
  environment: Record<string, string>;
  origin: string;
  /** Names of the pictures in it. */
  pictures(): Promise<string[]>;
  /** Loses them. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBucket(): Promise<Bucket> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-bucket-'));
  const server = new S3rver({ address: '127.0.0.1', port: 0, directory, silent: true, configureBuckets: [{ name: NAME }] });
  const { port } = await server.run();
  const origin = `http://127.0.0.1:${port}`;
  const folder = path.join(directory, NAME);
  return {
    origin,
    environment: {
      S3_BUCKET: NAME,
      AWS_ENDPOINT_URL_S3: origin,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    },
    pictures: async () => {
      const objects = (await readdir(folder)).filter((file) => file.endsWith('._S3rver_object'));
      return objects.map((file) => file.slice(0, -'._S3rver_object'.length)).sort();
    },
    empty: async () => {
      for (const file of await readdir(folder)) await rm(path.join(folder, file), { recursive: true });
    },
    stop: async () => {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

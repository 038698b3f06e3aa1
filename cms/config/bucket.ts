import type { Core } from '@strapi/strapi';

export interface Bucket {
  name: string;
  /** Of a service other than Amazon's. */
  endpoint?: string;
  /** Where browsers fetch its pictures from. */
  origin: string;
}

/**
 * The S3-compatible bucket for uploads, `null` without one. Keys, region and endpoint are the variables that Amazon's SDK reads by itself.
 * @throws Error when the bucket's place can't be known
 */
const config = ({ env }: Core.Config.Shared.ConfigParams): Bucket | null => {
  const name = env('S3_BUCKET', '');
  const region = env('AWS_REGION', '');
  const endpoint = env('AWS_ENDPOINT_URL_S3', '');
  if (name === '') return null;
  if (region === '')
    throw new Error('S3_BUCKET is set, AWS_REGION isn’t. Set the bucket’s region; a service without regions takes us-east-1.');
  if (endpoint === '') return { name, origin: `https://${name}.s3.${region}.amazonaws.com` };
  return { name, endpoint, origin: new URL(endpoint).origin };
};

export default config;

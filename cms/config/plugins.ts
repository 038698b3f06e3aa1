import type { Core } from '@strapi/strapi';
import bucket from './bucket.ts';

/** Uploads: pictures only, 20 MB each (a photograph from a camera fits; a film doesn't). On this machine's disk, or in a bucket. */
const config = (params: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {
  const found = bucket(params);
  const shared = { sizeLimit: 20 * 1024 * 1024, security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] } };
  if (found === null) return { upload: { config: shared } };
  const { name, endpoint } = found;
  // Private: what is uploaded for a draft is nobody's business. Strapi gives signed-in editors addresses that expire.
  const s3Options = { params: { Bucket: name, ACL: 'private' }, ...(endpoint && { endpoint, forcePathStyle: true }) };
  return { upload: { config: { ...shared, provider: 'aws-s3', providerOptions: { s3Options } } } };
};

export default config;

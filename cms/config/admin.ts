import type { Core } from '@strapi/strapi';
import { draftAddress } from '../src/preview/preview.ts';
import addresses from './addresses.ts';

const config = (params: Core.Config.Shared.ConfigParams): Core.Config.Admin => {
  const { env } = params;
  return {
    auth: { secret: env('ADMIN_JWT_SECRET', '') },
    apiToken: { salt: env('API_TOKEN_SALT', '') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
    autoOpen: false,
    flags: { nps: false, promoteEE: false, docLinks: false },
    preview: {
      enabled: true,
      config: {
        allowedOrigins: [addresses(params).preview],
        handler: (uid, { documentId }) => draftAddress(strapi, uid, documentId),
      },
    },
    // The tests sign in more often than five times in five minutes.
    rateLimit: { enabled: env.bool('ADMIN_RATE_LIMIT', true) },
  };
};

export default config;

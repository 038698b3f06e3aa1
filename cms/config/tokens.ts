import type { Core } from '@strapi/strapi';

/** The secrets of the API's tokens, by the token's name. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Record<string, string> => ({
  'log:read': env('LOG_READ_TOKEN', ''),
  'draft:read': env('DRAFT_READ_TOKEN', ''),
  'status:write': env('STATUS_WRITE_TOKEN', ''),
  'report:create': env('REPORT_CREATE_TOKEN', ''),
  'import:write': env('IMPORT_WRITE_TOKEN', ''),
});

export default config;

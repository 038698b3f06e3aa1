import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

type Context = Parameters<Core.ControllerHandler>[0];

const uploadSchema = z.object({ filepath: z.string(), originalFilename: z.string().min(1).max(300), size: z.int() });

/** A file of a request: its bytes lie in a temporary file. */
export type RequestFile = z.infer<typeof uploadSchema>;

/** @throws PayloadTooLargeError that names the file, when it has more than `most` bytes */
export function limitFile(file: RequestFile, most: number): void {
  if (file.size <= most) return;
  const size = `${Math.ceil(file.size / 1024 / 1024)} MB`;
  throw new errors.PayloadTooLargeError(`${file.originalFilename} has ${size}; at most ${most / 1024 / 1024} MB can be imported at once.`);
}

const requestSchema = z.object({
  files: z.union([uploadSchema.transform((file) => [file]), z.array(uploadSchema).min(1)]),
});

/**
 * Gives the files of a multipart request (parts called `files`) to some work, and deletes them after it, whatever comes of it.
 * @throws ApplicationError when the request holds none
 */
export async function withRequestFiles<Result>(ctx: Context, work: (files: RequestFile[]) => Promise<Result>): Promise<Result> {
  const parsed = requestSchema.safeParse(ctx.request.files);
  if (!parsed.success)
    throw new errors.ApplicationError('The request holds no files. Send multipart/form-data with one or more parts called “files”.');
  const { files } = parsed.data;
  try {
    return await work(files);
  } finally {
    for (const { filepath } of files) await rm(filepath, { force: true });
  }
}

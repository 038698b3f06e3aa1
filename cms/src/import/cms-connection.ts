/** Milliseconds within which a running CMS says that it is there. */
const PATIENCE = 2000;

const cmsUrl = (): string => process.env.CMS_URL ?? `http://localhost:${process.env.CMS_PORT ?? 1337}`;

/** The address of the CMS if it runs, `undefined` if nothing answers there. */
export async function runningCms(): Promise<string | undefined> {
  const url = cmsUrl();
  try {
    const { status } = await fetch(new URL('/_health', url), { signal: AbortSignal.timeout(PATIENCE) });
    return status === 204 ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks the running CMS, as the commands do, and gives its answer.
 * @throws Error with the CMS's reason when it gives another answer
 */
export async function askCms(url: string, path: string, form?: FormData): Promise<unknown> {
  const token = process.env.IMPORT_WRITE_TOKEN;
  if (!token) throw new Error(`The CMS runs at ${url}, and IMPORT_WRITE_TOKEN isn’t set. It stands in secrets.env in the CMS’s DATA_DIR.`);
  const response = await fetch(new URL(path, url), {
    headers: { authorization: `Bearer ${token}` },
    ...(form && { method: 'POST', body: form }),
  });
  const body = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
  if (response.status === 401 || response.status === 403)
    throw new Error(`The CMS at ${url} doesn’t take this IMPORT_WRITE_TOKEN. Is it another CMS’s?`);
  if (body === undefined || body.error)
    throw new Error(body?.error?.message ?? `The CMS at ${url} answered ${response.status} without a reason.`);
  return body;
}

/** A JSON document as a file of the release. */
export const json = (value: unknown, status = 200): Response => new Response(JSON.stringify(value), { status });

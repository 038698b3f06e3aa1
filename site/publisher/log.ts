/** Figures and names that belong to a line. */
type Fields = Record<string, string | number>;
interface Log {
  info(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

const forPersons: Log = { info: (message) => console.log(message), error: (message) => console.error(message) };

const line =
  (level: string) =>
  (message: string, fields: Fields = {}): void =>
    console.log(JSON.stringify({ timestamp: new Date().toISOString(), level, message, ...fields }));
const forCollectors: Log = { info: line('info'), error: line('error') };

/** What the publisher says: lines for a person; with `LOG_FORMAT=json` one JSON object a line, named as Strapi's are. */
export const log: Log = process.env['LOG_FORMAT'] === 'json' ? forCollectors : forPersons;

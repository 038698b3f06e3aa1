// Runs calls inside a loaded CMS, as a script of ours would: no request, no login. Reads JSON from the first argument:
// [{ uid, action, params }] for the document service, [{ together: [{ type, documentId }] }] or [{ redact: { seq, reason } }].
// Prints the results as one JSON line.
const path = require('node:path');

const appDir = path.resolve(__dirname, '..', '..', 'cms');
const distDir = path.join(appDir, 'dist');
const { createStrapi } = require(require.resolve('@strapi/strapi', { paths: [appDir] }));

const built = (name) => require(path.join(distDir, 'src', 'publication', name));

async function run(strapi, { uid, action, params, together, redact }) {
  if (uid) return strapi.documents(uid)[action](params);
  if (together) return built('together.js').publishTogether(strapi, together);
  return built('redact.js').redact(strapi, redact.seq, redact.reason);
}

async function main() {
  process.chdir(appDir);
  const strapi = await createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).load();
  const results = [];
  for (const call of JSON.parse(process.argv[2])) {
    try {
      results.push({ result: await run(strapi, call) });
    } catch (error) {
      results.push({ error: error.message });
    }
  }
  await strapi.destroy();
  return JSON.stringify(results);
}

main().then(
  (results) => process.stdout.write(`\n${results}\n`, () => process.exit(0)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

// Prints every route that Strapi registers, as JSON lines {method, path}. Loads the built CMS without listening.
// The environment is that of a CMS process, with a DATA_DIR of its own.
const path = require('node:path');

const appDir = path.resolve(__dirname, '..', '..', 'cms');
const { createStrapi } = require(require.resolve('@strapi/strapi', { paths: [appDir] }));

async function main() {
  process.chdir(appDir);
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist'), autoReload: false }).load();
  const { server } = strapi;
  const routes = [server.api('content-api'), server.api('admin'), server].flatMap((holder) => holder.listRoutes());
  const lines = routes.flatMap(({ methods, path: route }) => methods.map((method) => JSON.stringify({ method, path: route })));
  await strapi.destroy();
  return lines;
}

main().then(
  // A pipe is written in the background: leave when it has everything.
  (lines) => process.stdout.write(`${lines.join('\n')}\n`, () => process.exit(0)),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

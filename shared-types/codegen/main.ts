/** `node codegen/main.ts` writes src/generated; `--check` fails when it is not what the schema files say. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emitPopulate } from './emit-populate.ts';
import { emitComponents, emitContentTypes } from './emit-zod.ts';
import { readSchemas } from './read-schemas.ts';

const here = import.meta.dirname;
const target = path.resolve(here, '../src/generated');
const schemas = readSchemas(path.resolve(here, '../../cms/src'));
const files = {
  'components.ts': emitComponents(schemas),
  'content-types.ts': emitContentTypes(schemas),
  'populate.ts': emitPopulate(schemas),
};

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const stale = Object.entries(files).filter(([name, text]) => read(path.join(target, name)) !== text);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`The contract is not what cms/ says (${stale.map(([name]) => name).join(', ')}). Run: pnpm contract:generate`);
    process.exitCode = 1;
  } else console.log('The contract is what cms/ says.');
} else {
  for (const [name, text] of stale) writeFileSync(path.join(target, name), text);
  console.log(stale.length > 0 ? `Written: ${stale.map(([name]) => name).join(', ')}` : 'Nothing to write.');
}

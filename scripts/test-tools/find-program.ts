import { accessSync, constants } from 'node:fs';
import path from 'node:path';

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The absolute path of the first of these programs that stands in one of `folders`, by default those of PATH. */
export function findProgram(names: readonly string[], folders = (process.env.PATH ?? '').split(path.delimiter)): string | undefined {
  const places = names.flatMap((name) => folders.filter(path.isAbsolute).map((folder) => path.join(folder, name)));
  return places.find(isExecutable);
}

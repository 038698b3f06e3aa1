import { library } from '../content/library.ts';
import { all } from '../content/queries.ts';
import { searchFiles } from '../features/search/search-files.ts';

let made: { seq: number; files: Map<string, string> } | undefined;

/** The search records of the library as it stands; made once for each position of the log, because several routes serve them. */
export async function searchFileMap(): Promise<Map<string, string>> {
  const documents = [
    ...(await all('guide')),
    ...(await all('question')),
    ...(await all('claim')),
    ...(await all('comparison')),
    ...(await all('term')),
    ...(await all('topic')),
    ...(await all('page')),
    ...(await all('synonym-set')),
  ];
  const { seq } = library.position;
  if (made?.seq !== seq) made = { seq, files: searchFiles(documents) };
  return made.files;
}

import { library } from '../content/library.ts';
import { all } from '../content/queries.ts';
import { searchFiles } from '../features/search/search-files.ts';
import { toolRecords } from '../features/search/tool-records.ts';

let made: { edition: number; files: Map<string, string> } | undefined;

/** The search records of the library as it stands; made once for each edition, because several routes serve them. */
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
  const { edition } = library;
  if (made?.edition !== edition) made = { edition, files: searchFiles(documents, toolRecords) };
  return made.files;
}

import { all, siteFrame } from '../../../content/queries.ts';
import { guideList } from '../../../features/open-data/guide-document.ts';
import { json } from '../../_json.ts';

export async function GET(): Promise<Response> {
  const site = await siteFrame();
  return json(guideList(await all('guide'), { site, topics: site.topics }));
}

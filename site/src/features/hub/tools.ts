interface Tool {
  url: string;
  title: string;
  text: string;
}

const stripScar: Tool = {
  url: '/strip-scar/',
  title: 'I already have a strip scar',
  text: 'A few questions that lead to the options, doing nothing among them.',
};
const decisionAid: Tool = {
  url: '/decide/',
  title: 'Decision aid',
  text: 'Doing nothing, SMP and a transplant, by what matters to you.',
};
const timeline: Tool = {
  url: '/timeline/',
  title: 'What happens when',
  text: 'What follows each option, on one scale from day 0 to month 18.',
};

/** The site's own pages that belong to a topic, by its slug. Other topics have none. */
const byTopic: Record<string, Tool[]> = {
  scars: [stripScar, decisionAid],
  transplants: [decisionAid, timeline, stripScar],
  'scalp-micropigmentation': [decisionAid, timeline],
  alopecia: [decisionAid, timeline],
};

/** What a topic's page offers before its guides. */
export const toolsFor = (topic: string): Tool[] => byTopic[topic] ?? [];

/**
 * What readers type, and the address that must come first. Chosen by what a reader needs, not by what search gives: when
 * one fails, mend search, or the aliases and synonym sets of the content.
 */
export const goldenQueries: readonly (readonly [query: string, first: string])[] = [
  // Names
  ['alopecia areata', '/guides/alopecia-areata/'],
  ['scalp micropigmentation', '/guides/scalp-micropigmentation/'],
  ['hair transplant', '/guides/hair-transplant/'],
  ['strip scars', '/guides/strip-scars/'],
  ['male pattern hair loss', '/guides/male-pattern-hair-loss/'],
  ['hair loss', '/guides/hair-loss/'],
  ['SMP for scars', '/guides/smp-for-scars/'],
  ['when to see a doctor', '/guides/when-to-see-a-doctor/'],
  ['living with hair loss', '/topics/living-with-hair-loss/'],
  ['keloid', '/glossary/#keloid'],
  ['privacy', '/privacy/'],

  // Lay words and synonyms
  ['hair tattoo', '/guides/scalp-micropigmentation/'],
  ['scalp tattoo', '/guides/scalp-micropigmentation/'],
  ['tattooed hair', '/guides/scalp-micropigmentation/'],
  ['head tattoos', '/guides/scalp-micropigmentation/'],
  ['bald patches', '/guides/alopecia-areata/'],
  ['bald spots', '/guides/alopecia-areata/'],
  ['patchy hair loss', '/guides/alopecia-areata/'],
  ['going bald', '/guides/male-pattern-hair-loss/'],
  ['receding hairline', '/guides/male-pattern-hair-loss/'],
  ['thinning crown', '/guides/male-pattern-hair-loss/'],
  ['itchy scalp', '/guides/when-to-see-a-doctor/'],
  ['hair falling out in the shower', '/questions/is-my-hair-loss-normal-shedding/'],
  ['wide donor scar', '/guides/strip-scars/'],
  ['tattoo over a transplant scar', '/guides/smp-for-scars/'],
  ['remove hair tattoo', '/guides/smp-fading-and-removal/'],
  ['blood donation hair tattoo', '/questions/can-i-give-blood-after-smp/'],
  ['SMP or hair transplant', '/compare/hair-loss-options/'],
  ['compare options', '/compare/hair-loss-options/'],
  ['rogaine', '/guides/minoxidil/'],
  ['norwood', '/guides/hair-loss-scales/'],
  ['dermoscopy', '/glossary/#trichoscopy'],

  ['finasteride', '/guides/finasteride-and-dutasteride/'],

  // Sections
  ['minoxidil on the scalp', '/guides/male-pattern-hair-loss/#minoxidil-on-the-scalp'],
  ['alopecia areata treatment', '/guides/alopecia-areata/#treatments'],
  ['alopecia areata nails', '/guides/alopecia-areata/#nails-thyroid-and-mood'],
  ['hair transplant cost', '/guides/hair-restoration-costs/'],
  ['choosing a surgeon', '/guides/choosing-a-practitioner/'],
  ['black market clinic', '/guides/hair-transplant/#signs-of-a-black-market-clinic'],
  ['SMP law', '/guides/scalp-micropigmentation/#the-law-in-each-nation'],
  ['why do scars widen', '/guides/strip-scars/#why-some-scars-widen'],
  ['hair loss in children', '/guides/alopecia-areata-in-children/'],
  ['JAK inhibitors', '/guides/jak-inhibitors/'],

  // Questions, as asked
  ['does SMP hurt?', '/questions/does-smp-hurt/'],
  ['is scalp micropigmentation painful', '/questions/does-smp-hurt/'],
  ['how long does a hair tattoo last', '/questions/how-long-does-smp-last/'],
  ['how many sessions of SMP do I need', '/questions/how-many-smp-sessions/'],
  ['can I give blood after a scalp tattoo', '/questions/can-i-give-blood-after-smp/'],
  ['will my bald patch grow back', '/questions/does-alopecia-areata-grow-back/'],
  ['does stress make your hair fall out', '/questions/does-stress-cause-hair-loss/'],
  ['how long does regaine take to work', '/questions/how-long-does-minoxidil-take/'],
  ['can a strip scar be removed', '/questions/can-a-strip-scar-be-removed/'],
  ['what is the difference between FUE and FUT', '/questions/what-is-the-difference-between-fue-and-fut/'],
  ['should I see my GP first', '/questions/should-i-see-a-gp-first/'],
  ['when will transplanted hair grow', '/questions/when-does-transplanted-hair-grow/'],
  ['how much hair loss is normal', '/questions/is-my-hair-loss-normal-shedding/'],
  ['can I just do nothing', '/questions/can-i-do-nothing/'],
  ['what is alopecia areata', '/guides/alopecia-areata/'],
  ['is smp permanent', '/claims/#is-smp-permanent'],
  ['is SMP cheaper than a transplant', '/claims/#cheaper-than-a-transplant'],

  // Abbreviations
  ['SMP', '/guides/scalp-micropigmentation/'],
  ['FUT', '/guides/fut-strip-surgery/'],
  ['FUE', '/guides/fue/'],
  ['FFA', '/guides/frontal-fibrosing-alopecia/'],
  ['finasteride side effects', '/guides/finasteride-and-dutasteride/'],
  ['side effects of finasteride', '/guides/finasteride-and-dutasteride/'],
  ['FUE vs FUT', '/compare/fue-or-fut/'],
  ['MPB', '/guides/male-pattern-hair-loss/'],
  ['TE', '/guides/telogen-effluvium/'],

  // UK and US spelling, plurals, accents, hyphens
  ['local anesthetic', '/glossary/#local-anaesthetic'],
  ['local anaesthetics', '/glossary/#local-anaesthetic'],
  ['color not texture', '/guides/smp-for-scars/#colour-not-texture'],
  ['Köbner phenomenon', '/glossary/#koebner-phenomenon'],
  ['koebnerization', '/glossary/#koebner-phenomenon'],
  ['granulomas', '/glossary/#granuloma'],
  ['male-pattern baldness', '/guides/male-pattern-hair-loss/'],
  ['strip-scar', '/guides/strip-scars/'],

  // Typos
  ['alopicia areeta', '/guides/alopecia-areata/'],
  ['allopecia ariata', '/guides/alopecia-areata/'],
  ['micropigmintation', '/guides/scalp-micropigmentation/'],
  ['scalp micropigmentaton', '/guides/scalp-micropigmentation/'],
  ['hair tatoo', '/guides/scalp-micropigmentation/'],
  ['hiar transplant', '/guides/hair-transplant/'],
  ['hair transpalnt', '/guides/hair-transplant/'],
  ['finestride', '/guides/finasteride-and-dutasteride/'],
  ['minoxodil results', '/questions/how-long-does-minoxidil-take/'],
  ['telogen efluvium', '/guides/telogen-effluvium/'],
  ['norwod scale', '/glossary/#norwood-scale'],
  ['keliod', '/glossary/#keloid'],
  ['skalp tattoo', '/guides/scalp-micropigmentation/'],
  ['recedding hairline', '/guides/male-pattern-hair-loss/'],
  ['bold patches', '/guides/alopecia-areata/'],

  // Words run together or apart, and parts of words
  ['hairtransplant', '/guides/hair-transplant/'],
  ['micro pigmentation', '/guides/scalp-micropigmentation/'],
  ['scalptattoo', '/guides/scalp-micropigmentation/'],
  ['pigment', '/guides/smp-risks/#reactions-to-the-pigment'],
  ['pigmentation', '/guides/scalp-micropigmentation/'],
  ['micropig', '/guides/scalp-micropigmentation/'],
  ['alopecia ar', '/guides/alopecia-areata/'],
  ['transplan', '/guides/hair-transplant/'],
  ['trichosc', '/glossary/#trichoscopy'],
];

/** What the site has nothing on: nothing is the right answer. */
export const unanswerableQueries: readonly string[] = [
  'xyzzy qwfp',
  'zzzzzz',
  'qqq www eee',
  'car insurance',
  'pizza delivery near me',
  'python tutorial',
  'mortgage rates',
];

/** A question for the consultation, and the answers that call for it: `name=value`, `name` for any value, or `name-*` for any such name. None: it is always asked. */
interface Ask {
  words: string;
  when: readonly string[];
}

const weighs = (name: string): string[] => [`${name}=lot`, `${name}=unsure`];

/** In the order in which they are best asked: the diagnosis first, money and second thoughts last. */
export const asks: readonly Ask[] = [
  { words: 'What is my diagnosis, and how sure are you?', when: [] },
  { words: 'What may happen if I do nothing for five years?', when: [] },
  { words: 'Who should name my hair loss before we go on?', when: ['case=unknown', 'stop-unnamed'] },
  { words: 'Given what I ticked in step 1, which options are safe for me?', when: ['stop-*'] },
  { words: 'How do you know that my hair loss is steady?', when: ['case=steady'] },
  { words: 'Would waiting until it is steady change your advice?', when: ['case=changing', 'stop-fast'] },
  { words: 'What kind of scar is mine, and what can each option not change?', when: ['case=scar'] },
  { words: 'How will it look at the lengths I wear, and if I change them?', when: weighs('hair') },
  { words: 'How long did it last in people whom you followed up?', when: weighs('lasting') },
  { words: 'Who does each step, and who watches me while I am numbed?', when: weighs('surgery') },
  { words: 'What marks will stay, and may I see healed ones on skin like mine?', when: weighs('scar') },
  { words: 'What is the plan if I lose more hair around it?', when: weighs('future') },
  { words: 'When can I work, exercise, shave and be seen again?', when: weighs('time') },
  { words: 'Which signs should bring me back, and when do we look again?', when: ['lean=nothing'] },
  { words: 'Which pigment and which numbing product do you use, and how much?', when: ['lean=smp'] },
  { words: 'How many grafts would you take, and how many are left for later?', when: ['lean=fue', 'lean=fut'] },
  { words: 'How wide are your scars after a year, and how did you count?', when: ['lean=fut'] },
  { words: 'What would medicine, a wig or another choice ask of me?', when: ['lean=other'] },
  { words: 'What should I find out before I decide?', when: ['lean=unsure', 'clear=no'] },
  { words: 'Please go through the good and the bad of each option again, with numbers.', when: ['know=no'] },
  { words: 'Who can I talk to who earns nothing from my choice?', when: ['support=no'] },
  { words: 'What will it cost over ten years, with every repeat and repair?', when: weighs('cost') },
  { words: 'If I regret it, what can be undone, by whom, and what stays?', when: weighs('undo') },
  { words: 'What do I lose if I take more time?', when: ['sure=no'] },
];

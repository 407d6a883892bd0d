/** The choices that are offered at the beginning, and again and again. */
export const menu = {
  understand: 'Understand what happened',
  options: 'See my options',
  talk: 'Talk to a person',
  roles: 'I am a witness, manager, accused, guest',
  unsafe: 'I am not safe',
  offices: 'Find an office',
  mustTell: 'Who must pass it on',
  wall: 'Something to print',
  topics: 'All topics',
  language: 'Language',
  kept: 'What do you keep about me?',
  startOver: 'Start over',
  help: 'Help',
  stop: 'Stop here for now',
};

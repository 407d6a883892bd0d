import { isolated } from '../isolate.js';

/** What those read who begin an office, see who receives for it, or delete a draft that was begun by mistake. */
export const newOffice = {
  title: 'New office',
  about: 'The office begins as a draft. People see it once all of it is written, approved by somebody else, and published.',
  nameHint:
    'In Latin letters, at most 80 characters. It is shown in every language until it is translated. The address of its pages is made from it and never changes.',
  messages: {
    title: 'Where it reads and answers messages',
    here: 'Here only',
    teams: 'Here and in its own Teams, which keeps them and can be searched. People read that before they agree.',
  },
  go: 'Begin',
  fault: 'Write a name of 3 to 80 characters, with Latin letters in it.',
  receivers: {
    none: 'Nobody receives messages for it here. People see only its contacts.',
    some: (count: number) => `Colleagues who receive messages for it here: ${count}.`,
    how: (page: string) => `Once the office is published, whoever runs the server adds its receivers on the page “${isolated(page)}”.`,
  },
  draft: {
    title: 'Delete this draft',
    about: 'It is deleted, with everything that anybody has written in it. It cannot be brought back.',
    sure: 'Yes, delete it for good',
    go: 'Delete',
    deleted: 'The draft was deleted.',
  },
};

import type { Text } from '../text.js';

export const menu: Text['menu'] = {
  understand: 'Понять, что произошло',
  options: 'Какие у меня варианты',
  talk: 'Поговорить с человеком',
  roles: 'Очевидцы, руководство, обвиняемые, гости',
  unsafe: 'Я не в безопасности',
  offices: 'Найти службу',
  mustTell: 'Кто обязан передать мои слова',
  wall: 'Что можно напечатать',
  topics: 'Все темы',
  language: 'Язык',
  kept: 'Что вы обо мне храните?',
  startOver: 'Начать сначала',
  help: 'Помощь',
  stop: 'Пока остановиться',
};

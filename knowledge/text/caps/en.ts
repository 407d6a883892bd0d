/** What is said where there would be too much of something (care.md PR-44). */
export const caps = {
  office:
    'This office has very many chats that nobody has opened yet. It cannot take another one through this page now. Nothing was sent. You can try again later, choose another office, or contact one yourself.',
  unanswered: (most: number) =>
    `This was not sent. The office has so many texts from you that nobody has answered yet: ${most}. Once somebody has, you can write more. HELP shows the contacts at any time.`,
};

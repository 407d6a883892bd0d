/** What stands for words that were taken out, and what is said where an outside service is switched on (decisions.md D11). */
export const outside = {
  /** In the place of what was taken out of words. */
  masked: { name: '[name]', number: '[number]', address: '[address]', other: '[left out]' },
  title: 'An outside service',
  azureOn: [
    'An outside service is switched on here: Microsoft’s language service.',
    'Sometimes this server neither understands a question nor knows its language. Then the beginning of the question goes there. Words that you want to send to the editors go there before you see the preview. The service looks for more names in them.',
    'Before that, names, numbers and addresses are taken out, as far as this programme finds them. Messages with signs of danger never go there, and no return number does. What you write to an office does not go there either.',
    'Microsoft sees the words for a moment and is told not to log them. This server cannot check that. If the service does not answer, everything is done here.',
  ],
  /** Beside what is kept, and beside the answer on who reads here. */
  inShort:
    'Microsoft’s language service is switched on here. It may see the beginning of a question that I do not understand, and words for the editors. I first take out the names and numbers that I find. Microsoft is told not to log any of it.',
  /** To those who write to the editors, where the service is on. */
  beforePreview: 'Before each preview, Microsoft’s language service looks for names in your words. Words that show danger never go there.',
  /** Instead of the same line where no outside service is on. */
  requests: 'any request to another company, website or translation service, except to the language service described below',
  /** Instead of the same row. */
  companies: [
    'Other companies',
    'One company takes part, as described above. Microsoft’s language service sees the beginning of some questions, and words for the editors. No tracking, no fonts, no maps, no translation.',
    'This server cannot check what Microsoft does with them. The company that rents out the server can see that something was sent.',
  ] as [who: string, does: string, stays: string],
};

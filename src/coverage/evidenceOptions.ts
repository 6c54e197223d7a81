/** The options that every rule about support has. */
export const evidenceOptions = {
  strengths: {
    description: 'Which claims must be supported: `must` (figures, superlatives, comparisons …), `should` (plain evaluations).',
    default: ['must'] as readonly string[],
    choices: ['must', 'should']
  },
  reach: {
    description:
      'How far from the claim a source may stand: `attached` (in or at its sentence, item or row), `nearby` (in its paragraph or list), `section`.',
    default: 'attached' as string,
    choices: ['attached', 'nearby', 'section']
  },
  allow: { description: 'Words that let a claim pass which holds one of them.', default: [] as readonly string[] }
}

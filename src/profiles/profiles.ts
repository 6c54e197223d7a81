import type { Profile } from './types.ts'

/** The profiles that ship. `decision-record` takes its dimensions from the record itself: see `chooseProfile`. */
export const profiles: readonly Profile[] = [
  {
    id: 'open-vs-closed',
    description: { zh: '开源与闭源之间的选择', en: 'Open against closed source' },
    required: ['transparency', 'customizability', 'cost', 'security', 'reliability', 'legal-compliance'],
    recommended: [
      'openness',
      'accessibility',
      'innovation-speed',
      'code-quality',
      'industrialization',
      'adaptability',
      'data-sharing',
      'algorithm-innovation',
      'business-expansion',
      'revenue-model',
      'market-competition',
      'user-ecosystem'
    ]
  },
  {
    id: 'software-quality',
    description: { zh: '按 ISO/IEC 25010:2023 的质量特性比较软件', en: 'Software by the quality characteristics of ISO/IEC 25010:2023' },
    required: [
      'functional-suitability',
      'performance',
      'compatibility',
      'ease-of-use',
      'reliability',
      'security',
      'maintainability',
      'flexibility'
    ],
    // A characteristic of its own since 2023, and beside the point for software that can hurt nobody.
    recommended: ['safety'],
    // What articles head “Flexibility” is the freedom to customize; the standard means adaptability, scalability,
    // installability and replaceability.
    parts: { flexibility: ['adaptability', 'scalability', 'deployment', 'portability', 'customizability'] }
  },
  {
    id: 'decision-record',
    description: { zh: '决策记录：逐条回答自己列出的决策驱动因素', en: 'A decision record: answers each decision driver it lists' },
    required: [],
    recommended: [],
    drivers: true
  },
  { id: 'none', description: { zh: '不要求任何维度', en: 'Asks for no dimension' }, required: [], recommended: [] }
]

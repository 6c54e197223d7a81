// Generated from the YAML files beside it by `npm run generate`. Do not edit.
import type { StandardDimension } from './types.ts'

export const dimensions: readonly StandardDimension[] = [
 {
  "id": "cost",
  "zh": {
   "name": "成本",
   "aliases": [
    "价格",
    "费用",
    "价钱"
   ],
   "meaning": "获得、使用和维持所花的钱"
  },
  "en": {
   "name": "Cost",
   "aliases": [
    "price",
    "pricing",
    "licensing fees"
   ],
   "meaning": "what it costs to get, run and keep"
  },
  "group": "economy"
 }
]

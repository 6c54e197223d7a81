// Generated from the YAML files beside it by `npm run generate`. Do not edit.
export const en = {
 "polarity": {
  "pro-label": {
   "terms": [
    "advantages",
    "pros"
   ],
   "patterns": []
  }
 }
} as const

// Generated from the YAML files beside it by `npm run generate`. Do not edit.
export const zh = {
 "polarity": {
  "pro-label": {
   "terms": [
    "优势",
    "优点",
    "好处"
   ],
   "patterns": []
  }
 }
} as const

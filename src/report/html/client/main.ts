/** What the page can do beyond being read; everything on it is there without. */
import { arrive } from './arrive.ts'
import { filterLedgers } from './filterLedgers.ts'
import { showNotes } from './showNotes.ts'

filterLedgers()
showNotes()
arrive()

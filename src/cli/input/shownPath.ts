export { shownPath } from '../../config/shownPath.ts'

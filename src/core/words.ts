export { isName, isNumber, isText, nameInWords } from '../calendar/words.js'

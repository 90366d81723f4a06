export { isName, isNumber, isText, nameForm, nameInWords, numberForm, textForm } from '../calendar/words.js'

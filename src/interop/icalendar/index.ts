export { type ICalendarOptions, toICalendar } from './to-icalendar.js'

// The files of the page, read once: everything that it needs comes from here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const

const file = (name: string, type: keyof typeof types, path = `/${name}.${type}`) => ({
  path,
  type: types[type],
  text: readFileSync(join(import.meta.dirname, `../page/${name}.${type}`), 'utf8'),
})

export const pageFiles = [
  file('index', 'html', '/'),
  file('desk', 'css'),
  file('desk', 'js'),
  file('dom', 'js'),
  file('form', 'js'),
  file('words', 'js'),
  file('icon', 'svg'),
] as const

// Writes the JSON Schemas that the package holds as files, from what was built.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../dist/interop/json-schema/index.js'

const folder = join(import.meta.dirname, '..', 'dist', 'schemas')
mkdirSync(folder, { recursive: true })
for (const schema of Object.values(jsonSchemas())) {
  const name = schema.$id.split(':').at(-1)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}

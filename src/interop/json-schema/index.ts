export type { JsonScalar, JsonSchema } from './json-schema.js'
export { jsonSchemas, jsonSchemasFor } from './json-schemas.js'

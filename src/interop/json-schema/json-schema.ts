/** What a JSON Schema can name one by one.
 *
 * @category Interop */
export type JsonScalar = string | number | boolean | null

/**
 * A JSON Schema of draft 2020-12, as far as the library writes one.
 *
 * @category Interop
 */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly $ref?: string
  readonly type?: 'string' | 'integer' | 'boolean' | 'null' | 'array' | 'object'
  readonly const?: JsonScalar
  readonly enum?: readonly JsonScalar[]
  readonly pattern?: string
  readonly format?: 'date'
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly uniqueItems?: true
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly not?: JsonSchema
  readonly $defs?: Readonly<Record<string, JsonSchema>>
}

import { z } from 'zod'
import { actorSchema, articleSchema, collectionSchema, eventSchema, publishedSchema } from './schemas.ts'

/**
 * JSON Schemas (2020-12) of the YAML files, by file name: editors complete and check what an author writes. They tell
 * the shapes; whether a quote stands in its article only the build can say.
 */
export function yamlSchemas(): ReadonlyMap<string, string> {
  const list = (entry: z.ZodType) => z.array(entry)
  const schemas: readonly (readonly [string, z.ZodType, string])[] = [
    ['collection', collectionSchema, 'collection.yaml of a Dateline folder'],
    ['article', articleSchema, 'articles/<id>.yaml of a Dateline folder'],
    ['actors', list(actorSchema), 'actors.yaml of a Dateline folder'],
    ['events', list(eventSchema), 'events.yaml of a Dateline folder'],
  ]
  return new Map(
    schemas.map(([name, schema, title]) => {
      const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: dayAlone })
      return [`${name}.schema.json`, `${JSON.stringify({ ...shape, title }, null, 2)}\n`]
    }),
  )
}

/** `published: 2021-12-09` is read as an object before it is checked, which a JSON Schema cannot know. */
function dayAlone({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema !== publishedSchema) return
  const asObject = { ...jsonSchema }
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key]
  jsonSchema.anyOf = [{ type: 'string', description: 'The day that the page states, YYYY-MM-DD' }, asObject]
}

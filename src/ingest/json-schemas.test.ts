import { expect, it } from 'vitest'
import { yamlSchemas } from './json-schemas.ts'

// After a change that is meant, `npx vitest run -u src/ingest/json-schemas` writes them again.
it.each([...yamlSchemas()])('docs/schemas/%s is what the build checks', async (file, schema) => {
  await expect(schema).toMatchFileSnapshot(`../../docs/schemas/${file}`)
})

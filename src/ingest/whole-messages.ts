import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { type MessageFile, messageFaults } from './message-faults.ts'

const firstFile = 'en.ts'

/**
 * Fails a build where a language lacks a message, or has one whose places or plural forms are not the ones it needs.
 * English says which messages there are. A dev server is left alone: who adds a message writes it in English first.
 */
export function wholeMessages(folder: string): Plugin {
  return {
    name: 'dateline-whole-messages',
    apply: 'build',
    async configResolved({ root }) {
      const faults = messageFaults(await readMessages(resolve(root, folder)))
      if (faults.length > 0) throw new Error(`the messages of the page have faults\n\n${faults.join('\n')}\n`)
    },
  }
}

/** What each language's file exports, English first. */
export async function readMessages(folder: string): Promise<MessageFile[]> {
  const others = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== firstFile)
  const read = async (name: string): Promise<MessageFile> => {
    const { module } = await runnerImport<Omit<MessageFile, 'file'>>(join(folder, name), { configFile: false })
    return { ...module, file: name }
  }
  return Promise.all([firstFile, ...others.toSorted()].map(read))
}

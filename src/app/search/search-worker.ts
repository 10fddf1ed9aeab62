import { noneOf } from '../../corpus/bitset.ts'
import { dateBetween, openTextShard, scanShard, type TextShard, textsPerShard } from '../../corpus/text-shard.ts'
import { fitsName } from '../file-hash.ts'
import type { FindTerms, OpenTexts, ToPage, ToWorker } from './search-messages.ts'

/** Files that are on their way at a time. */
const loadsAtOnce = 4
/** In milliseconds: what is found is told no more often than this. */
const tellEvery = 100

/** Keeps the folded texts of a collection as they are loaded, and looks through them. */
function startWorker(post: (message: ToPage) => void): (message: ToWorker) => void {
  const shards = new Map<number, TextShard>()
  let texts: OpenTexts | null = null
  let current = 0

  const load = async (number: number, { texts: addresses, earliest, latest }: OpenTexts) => {
    if (shards.has(number)) return
    const file = await readText(addresses[number] ?? '')
    const dateOf = (place: number) => dateBetween(earliest[place] ?? 0, latest[place] ?? 0)
    shards.set(number, openTextShard(number * textsPerShard, file, dateOf))
  }

  const find = async ({ id, terms, near }: FindTerms, opened: OpenTexts) => {
    const sets = terms.map(() => noneOf(opened.earliest.length))
    const all = opened.texts.length
    const order = Array.from({ length: all }, (_, i) => (near + i) % all)
    let searched = 0
    let told = performance.now()
    const search = (number: number) => {
      const shard = shards.get(number)
      for (const [i, term] of terms.entries()) if (shard && sets[i]) scanShard(shard, term, sets[i])
      searched += 1
    }
    const tell = () => {
      told = performance.now()
      post({ id, sets: sets.map((set) => set.slice()), searched, all })
    }
    const loaded = order.filter((number) => shards.has(number))
    for (const number of loaded) search(number)
    tell()
    const missing = order.filter((number) => !loaded.includes(number))
    while (missing.length > 0 && current === id) {
      const some = missing.splice(0, loadsAtOnce)
      await Promise.all(some.map((number) => load(number, opened)))
      for (const number of some) search(number)
      if (missing.length === 0 || searched <= loadsAtOnce || performance.now() - told > tellEvery) tell()
    }
  }

  return (message) => {
    if (message.kind === 'open') {
      texts = message
      return
    }
    current = message.id
    if (!texts) return
    find(message, texts).catch((error: unknown) => post({ id: message.id, failed: String(error) }))
  }
}

async function readText(address: string): Promise<string> {
  const first = await readBytes(address, 'default')
  const bytes = (await fitsName(address, first)) ? first : await readBytes(address, 'reload')
  if (bytes !== first && !(await fitsName(address, bytes))) throw new Error(`${address} is not what was built`)
  return new TextDecoder().decode(bytes)
}

async function readBytes(address: string, cache: RequestCache): Promise<ArrayBuffer> {
  const response = await fetch(address, { cache })
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status} ${response.statusText}`)
  return response.arrayBuffer()
}

const onMessage = startWorker((message) => self.postMessage(message))
self.addEventListener('message', (event: MessageEvent<ToWorker>) => onMessage(event.data))

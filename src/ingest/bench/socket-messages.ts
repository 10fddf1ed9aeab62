import { request } from 'node:http'
import type { Duplex } from 'node:stream'

/** Texts that a server has sent through a web socket, and the bytes of a message that is not whole yet. */
export interface TakenMessages {
  readonly texts: readonly string[]
  readonly rest: Buffer
}

const textFrame = 0x81

/**
 * Takes the whole messages from what a web socket's server has sent (RFC 6455, section 5.2). Vite sends each in one
 * frame, and servers never mask; other frames than texts are passed over.
 */
export function takeMessages(bytes: Buffer): TakenMessages {
  const texts: string[] = []
  let rest = bytes
  for (let frame = frameAt(rest); frame && rest.length >= frame.end; frame = frameAt(rest)) {
    if (rest[0] === textFrame) texts.push(rest.toString('utf8', frame.start, frame.end))
    rest = rest.subarray(frame.end)
  }
  return { texts, rest }
}

/** Where the payload of the first frame lies; null where not even its length is there. */
function frameAt(bytes: Buffer): { readonly start: number; readonly end: number } | null {
  const short = (bytes[1] ?? 0) & 0x7f
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (bytes.length < start) return null
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short
  return { start, end: start + length }
}

/** Opens the web socket that Vite's client listens on, and calls back with each message and when it was whole. */
export function openHotSocket(address: string, heard: (text: string, at: number) => void): Promise<Duplex> {
  return new Promise((done, failed) => {
    const upgrade = request(address, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
        'sec-websocket-protocol': 'vite-hmr',
      },
    })
    upgrade.on('error', failed)
    upgrade.on('response', ({ statusCode }) => failed(new Error(`no web socket at ${address}: ${statusCode}`)))
    upgrade.on('upgrade', (_, socket, head) => {
      let waiting: Buffer = head
      const take = (bytes: Buffer) => {
        const { texts, rest } = takeMessages(Buffer.concat([waiting, bytes]))
        waiting = rest
        const at = performance.now()
        for (const text of texts) heard(text, at)
      }
      socket.on('data', take)
      socket.on('error', () => undefined)
      take(Buffer.alloc(0))
      done(socket)
    })
    upgrade.end()
  })
}

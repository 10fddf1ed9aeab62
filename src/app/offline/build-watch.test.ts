import { describe, expect, it } from 'vitest'
import { type NewerBuild, startWorker, watchBuilds } from './build-watch.ts'

class MadeUpWorker extends EventTarget {
  state = 'installing'
  readonly messages: unknown[] = []
  postMessage(message: unknown) {
    this.messages.push(message)
  }
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class MadeUpRegistration extends EventTarget {
  active: MadeUpWorker | null = null
  waiting: MadeUpWorker | null = null
  installing: MadeUpWorker | null = null
  looks = 0
  update() {
    this.looks += 1
    return Promise.reject(new Error('no connection'))
  }
}

class MadeUpWorkers extends EventTarget {
  controller: MadeUpWorker | null = null
  readonly registration = new MadeUpRegistration()
  readonly scripts: string[] = []
  register(script: string) {
    this.scripts.push(script)
    return Promise.resolve(this.registration)
  }
  takeOver(worker: MadeUpWorker) {
    this.controller = worker
    this.dispatchEvent(new Event('controllerchange'))
  }
}

async function watched(workers: MadeUpWorkers) {
  const told: NewerBuild[] = []
  const page = Object.assign(new EventTarget(), {
    baseURI: 'https://dam.example/story/?q=a',
    visibilityState: 'visible',
  })
  let loads = 0
  const loadPageAgain = () => {
    loads += 1
  }
  const browser = { workers: workers as object, document: page as object, loadPageAgain }
  const end = watchBuilds(browser as Parameters<typeof watchBuilds>[0], (newer) => told.push(newer))
  await Promise.resolve()
  await Promise.resolve()
  return { told, page, end, loads: () => loads }
}

function install(workers: MadeUpWorkers): MadeUpWorker {
  const worker = new MadeUpWorker()
  workers.registration.installing = worker
  workers.registration.dispatchEvent(new Event('updatefound'))
  worker.become('installed')
  return worker
}

describe('the watch for newer builds', () => {
  it('starts the worker beside the page, and says nothing of the first one', async () => {
    const workers = new MadeUpWorkers()
    const { told, loads } = await watched(workers)
    expect(workers.scripts).toEqual(['https://dam.example/story/service-worker.js'])
    workers.takeOver(install(workers))
    expect([told.length, loads()]).toEqual([0, 0])
  })

  it('tells of a build that lies ready, and loads the page again when it is asked for', async () => {
    const workers = new MadeUpWorkers()
    workers.controller = new MadeUpWorker()
    const waiting = new MadeUpWorker()
    workers.registration.waiting = waiting
    const { told, loads } = await watched(workers)
    expect(told).toHaveLength(1)
    expect(waiting.messages).toEqual([])
    told[0]?.use()
    expect([waiting.messages, loads()]).toEqual([['use newer version'], 0])
    workers.takeOver(waiting)
    expect(loads()).toBe(1)
  })

  it('tells of a build that comes while the page is open, and of one that another tab has taken', async () => {
    const workers = new MadeUpWorkers()
    workers.controller = new MadeUpWorker()
    const { told, loads } = await watched(workers)
    const worker = install(workers)
    expect(told).toHaveLength(1)
    workers.takeOver(worker)
    expect([told.length, loads()]).toEqual([2, 0])
    told[1]?.use()
    expect(loads()).toBe(1)
  })

  it('looks again when the reader comes back, and bears that there is no connection', async () => {
    const workers = new MadeUpWorkers()
    const { page, end } = await watched(workers)
    page.dispatchEvent(new Event('visibilitychange'))
    expect(workers.registration.looks).toBe(1)
    end()
    page.dispatchEvent(new Event('visibilitychange'))
    expect(workers.registration.looks).toBe(1)
  })
})

describe('the start of the worker', () => {
  const start = (workers: object) =>
    startWorker(workers as ServiceWorkerContainer, { baseURI: 'https://dam.example/story/' } as Document)

  it('ends when it is at work, and at once where it was', async () => {
    const workers = new MadeUpWorkers()
    const worker = new MadeUpWorker()
    workers.registration.installing = worker
    const starting = start(workers)
    await Promise.resolve()
    worker.become('installed')
    worker.become('activated')
    await starting
    workers.registration.active = worker
    await start(workers)
    expect(workers.scripts).toEqual(Array(2).fill('https://dam.example/story/service-worker.js'))
  })

  it('fails where not all could be had that it keeps', async () => {
    const workers = new MadeUpWorkers()
    const worker = new MadeUpWorker()
    workers.registration.installing = worker
    const starting = start(workers)
    await Promise.resolve()
    worker.become('redundant')
    await expect(starting).rejects.toThrow('could not be kept')
  })
})

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// `npm run build`: Vite's own command, with one option more, which Vite would refuse. All others are passed on.
const single = '--single'
const args = process.argv.slice(2)
const vite = fileURLToPath(new URL('../../bin/vite.js', import.meta.resolve('vite')))
const env = args.includes(single) ? { ...process.env, SINGLE: '1' } : process.env
const command = [vite, 'build', ...args.filter((arg) => arg !== single)]

const child = spawn(process.execPath, command, { stdio: 'inherit', env })
child.on('error', (error) => {
  console.error(error.message)
  process.exitCode = 1
})
child.on('close', (code) => {
  process.exitCode = code ?? 1
})

import { expect, test } from 'vitest'
import { deceivingHost } from './host-name.ts'

test.each([
  ['https://news.example/bridge', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
  ['https://\u0430pple.example/', { ascii: 'xn--pple-43d.example', isMixed: true }],
  ['https://b\u00fccher.example/', { ascii: 'xn--bcher-kva.example', isMixed: false }],
  ['https://bank.example@\u0440\u0430\u0443.example/', { ascii: 'xn--80a5ak.example', isMixed: false }],
  [
    'https://\u043d\u043e\u0432\u043e\u0441\u0442\u0438.example:8080/x',
    { ascii: 'xn--b1amnebsh.example', isMixed: false },
  ],
  ['https://xn--pple-43d.example/', { ascii: 'xn--pple-43d.example', isMixed: false }],
])('the host of %s is %j', (address, host) => {
  expect(deceivingHost(address)).toEqual(host)
})

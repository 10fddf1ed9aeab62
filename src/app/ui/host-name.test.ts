import { expect, test } from 'vitest'
import { foreignHost } from './host-name.ts'

test.each([
  ['https://news.example/bridge'],
  ['javascript:alert(1)'],
  ['not an address'],
  ['https://xn--.example/'],
  ['https://a.example/xn--pple-43d'],
])('the host of %s has one form, or none', (address) => {
  expect(foreignHost(address)).toBeNull()
})

test.each([
  ['https://\u0430pple.example/', 'xn--pple-43d.example', '\u0430pple.example', true],
  ['https://xn--pple-43d.example/', 'xn--pple-43d.example', '\u0430pple.example', true],
  ['https://XN--PPLE-43D.example/', 'xn--pple-43d.example', '\u0430pple.example', true],
  ['https://b\u00fccher.example/', 'xn--bcher-kva.example', 'b\u00fccher.example', false],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example', 'b\u00fccher.example', false],
  ['https://bank.example@\u0440\u0430\u0443.example/', 'xn--80a5ak.example', '\u0440\u0430\u0443.example', false],
  [
    'https://\u043d\u043e\u0432\u043e\u0441\u0442\u0438.example:8080/x',
    'xn--b1amnebsh.example',
    '\u043d\u043e\u0432\u043e\u0441\u0442\u0438.example',
    false,
  ],
  // Of several scripts, each in a part of its own.
  [
    'https://\u043c\u0438\u0440.b\u00fccher.example/',
    'xn--h1ahn.xn--bcher-kva.example',
    '\u043c\u0438\u0440.b\u00fccher.example',
    false,
  ],
])('the host of %s is %s, that is %s', (address, ascii, letters, isMixed) => {
  expect(foreignHost(address)).toEqual({ ascii, letters, isMixed })
})

import { expect, test } from 'vitest'
import { pressedKey } from './pressed-key.ts'

test.each([
  ['w', 'KeyW', 'w', 'a Latin keyboard'],
  ['W', 'KeyW', 'w', 'a Latin keyboard, with Shift'],
  ['w', 'KeyZ', 'w', 'a French keyboard, where W stands elsewhere'],
  ['é', 'Digit2', 'é', 'a French keyboard'],
  ['+', 'Equal', '+', 'a Latin keyboard'],
  ['0', 'Digit0', '0', 'a Latin keyboard'],
  ['٠', 'Digit0', '0', 'an Arabic keyboard'],
  ['۰', 'Digit0', '0', 'a Persian keyboard'],
  ['٧', 'Digit7', '7', 'an Arabic keyboard'],
  ['۹', 'Digit9', '9', 'a Persian keyboard'],
  ['ص', 'KeyW', 'w', 'an Arabic and a Persian keyboard'],
  ['و', 'KeyW', 'w', 'a Sorani keyboard'],
  ['ش', 'KeyA', 'a', 'an Arabic and a Persian keyboard'],
  ['ی', 'KeyD', 'd', 'a Persian keyboard'],
  ['ف', 'KeyF', 'f', 'a Sorani keyboard'],
  ['ب', 'KeyF', 'f', 'an Arabic and a Persian keyboard'],
  ['ً', 'KeyW', 'w', 'an Arabic keyboard, with Shift'],
  ['و', 'Comma', ',', 'an Arabic and a Persian keyboard'],
  ['ز', 'Period', '.', 'an Arabic keyboard'],
  ['ظ', 'Slash', '/', 'an Arabic keyboard'],
  ['؟', 'Slash', '?', 'an Arabic, a Persian and a Sorani keyboard'],
  ['،', 'KeyK', ',', 'an Arabic keyboard, with Shift'],
  ['ц', 'KeyW', 'w', 'a Russian keyboard'],
  ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'any keyboard'],
  ['Enter', 'NumpadEnter', 'Enter', 'any keyboard'],
  ['ص', '', '', 'one that does not say where its keys are'],
])('%s of the key %s means %s on %s', (key, code, meant) => {
  expect(pressedKey({ key, code })).toBe(meant)
})

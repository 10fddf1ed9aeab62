import { use, useEffect, useRef, useState } from 'react'
import { useMessages } from '../language/language-context.ts'
import { readPreferences, storePreferences } from '../state/stored-preferences.ts'
import { useActions, useView, ViewStoreContext } from '../state/view-context.ts'
import type { ViewStore } from '../state/view-store.ts'
import { useDirection } from '../ui/direction.ts'
import { pressedKey } from '../ui/pressed-key.ts'
import { type KeyGroup, keyGroups, keyNames, mirroredKey, spokenNames } from './key-list.ts'
import '../styles/keyboard.css'

/** All keys, and what about the page's behaviour can be turned off. Opened by its button, or by "?" in drawing or list. */
export function KeyHelp() {
  const box = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isOpen, setOpen] = useState(false)
  const say = useMessages()
  usePreferencesKept()
  useSharedKeys(() => box.current?.showPopover())
  useEffect(() => {
    if (isOpen) heading.current?.focus()
  }, [isOpen])
  return (
    <div
      ref={box}
      id="key-help"
      className="key-help"
      popover="auto"
      role="dialog"
      aria-labelledby="key-help-title"
      onToggle={(event) => setOpen(event.newState === 'open')}
    >
      {isOpen && (
        <>
          <div className="sheet-head">
            <h2 ref={heading} id="key-help-title" tabIndex={-1}>
              {say('keys.title')}
            </h2>
            <button type="button" popoverTarget="key-help" popoverTargetAction="hide">
              {say('ui.close')}
            </button>
          </div>
          <Switches />
          <div className="key-groups">
            {keyGroups.map((group) => (
              <Keys key={group.title} group={group} />
            ))}
          </div>
        </>
      )}
    </div>
  )
}

function Switches() {
  const { characterKeys, previews } = useView((state) => state.preferences)
  const { preferred } = useActions()
  const say = useMessages()
  return (
    <>
      <label className="key-switch">
        <input
          type="checkbox"
          checked={characterKeys}
          onChange={(event) => preferred({ characterKeys: event.target.checked })}
        />
        {say('keys.switchCharacters')}
      </label>
      <label className="key-switch">
        <input type="checkbox" checked={previews} onChange={(event) => preferred({ previews: event.target.checked })} />
        {say('keys.switchPreviews')}
      </label>
    </>
  )
}

function Keys({ group: { title, rows } }: { readonly group: KeyGroup }) {
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const say = useMessages()
  return (
    <section className="key-group">
      <h3>{say(title)}</h3>
      <dl>
        {rows.map(({ keys, does, isCharacter }) => {
          const isOff = isCharacter === true && !hasCharacters
          return (
            <div key={keys.join(' ')} data-off={isOff || undefined}>
              <dt>
                {keys.map((key) => (
                  <Key key={key} name={key} />
                ))}
              </dt>
              <dd>{isOff ? say('keys.off', { does: say(does) }) : say(does)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function Key({ name }: { readonly name: string }) {
  const say = useMessages()
  const key = useDirection() === 'rtl' ? mirroredKey(name) : name
  return (
    <span className="key">
      {keyNames(key).map((part) => {
        const spoken = spokenNames[part]
        return (
          <kbd key={part}>
            <span aria-hidden={spoken !== undefined}>{part}</span>
            {spoken && <span className="visually-hidden">{say(spoken)}</span>}
          </kbd>
        )
      })}{' '}
    </span>
  )
}

/** What the reader preferred on an earlier visit holds, and what is preferred now is kept. */
function usePreferencesKept(): void {
  const store = use(ViewStoreContext)
  useEffect(() => (store ? keepPreferences(store) : undefined), [store])
}

function keepPreferences(store: ViewStore): () => void {
  const storage = () => window.localStorage
  store.getState().actions.preferred(readPreferences(storage))
  return store.subscribe(({ preferences }, before) => {
    if (preferences !== before.preferences) storePreferences(storage, preferences)
  })
}

/** The keys that drawing and list have in common. */
function useSharedKeys(showHelp: () => void): void {
  const hasCharacters = useView((state) => state.preferences.characterKeys)
  const help = useRef(showHelp)
  useEffect(() => {
    if (!hasCharacters) return
    const show = help.current
    const onKeyDown = (event: KeyboardEvent) => {
      const isInReach = event.target instanceof Element && event.target.closest('.timeline-region, #events') !== null
      if (!isInReach || event.ctrlKey || event.metaKey || event.altKey) return
      const key = pressedKey(event)
      if (key !== '?' && key !== '/') return
      event.preventDefault()
      if (key === '?') show()
      else document.querySelector<HTMLElement>('.search-box')?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [hasCharacters])
}

import { useMessages } from '../language/language-context.ts'

/** In the place of what is on its way, by its name: a landmark, since on a phone it is all there is. */
export function BeingLoaded({ name }: { readonly name: string }) {
  const say = useMessages()
  return (
    <section aria-label={name}>
      <p className="muted">{say('ui.beingLoaded', { name })}</p>
    </section>
  )
}

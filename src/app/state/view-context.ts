import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ViewActions, ViewStore, ViewStoreState } from './view-store.ts'

export const ViewStoreContext = createContext<ViewStore | null>(null)

function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext)
  if (!store) throw new Error('A pane stands outside ViewStoreContext.')
  return store
}

/** A part of the view state; the component is drawn again when that part changes. */
export function useView<Part>(select: (state: ViewStoreState) => Part): Part {
  return useStore(useViewStore(), select)
}

export function useActions(): ViewActions {
  return useView((state) => state.actions)
}

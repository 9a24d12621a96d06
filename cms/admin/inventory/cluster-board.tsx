'use client'

import { useCallback, useEffect, useState } from 'react'

import type { ClusterPage } from '../../editorial/inventory/clusters.ts'
import { askClusters, isRefused } from './ask-inventory.ts'
import { ClusterCard } from './cluster-card.tsx'
import { Pages } from './pages.tsx'
import { useWords } from './use-words.ts'

/** Groups of near-duplicates, one below another, each to be decided where it stands. */
export function ClusterBoard() {
  const { words, locale, api } = useWords()
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<ClusterPage | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  const load = useCallback(async () => {
    const answer = await askClusters(api, locale, page)
    if (isRefused(answer)) setFault(answer.refusal ?? words('failed'))
    else {
      setFault(null)
      setShown(answer.data)
    }
  }, [api, locale, page, words])
  useEffect(() => void load(), [load])

  if (fault) return <p role="alert">{fault}</p>
  if (!shown) return <p className="cataleg-inventory__none">{words('loading')}</p>
  if (shown.total === 0) return <p className="cataleg-inventory__none">{words('noClusters')}</p>
  return (
    <>
      <p className="cataleg-inventory__intro">{words('clustersIntro')}</p>
      {shown.clusters.map((cluster) => (
        <ClusterCard cluster={cluster} key={cluster.id} />
      ))}
      <Pages onPage={setPage} page={shown.page} pages={shown.pages} />
    </>
  )
}

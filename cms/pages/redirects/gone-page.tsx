import type { Locale } from '../../domain/locale.ts'
import { renderDocument } from '../layout/document.tsx'

const texts: Readonly<Record<Locale, { readonly title: string; readonly help: string }>> = {
  ca: {
    title: 'Aquesta pàgina ja no existeix',
    help: 'El tràmit que buscàveu s’ha retirat. Truqueu-nos o veniu a l’oficina d’atenció i us direm què heu de fer.',
  },
  es: {
    title: 'Esta página ya no existe',
    help: 'El trámite que buscaba se ha retirado. Llámenos o venga a la oficina de atención y le diremos qué debe hacer.',
  },
  en: {
    title: 'This page no longer exists',
    help: 'The procedure you were looking for has been withdrawn. Call us or come to the service office and we will tell you what to do.',
  },
}

/** What an old address says when its procedure was deleted for good. */
export function renderGonePage(locale: Locale): string {
  const { title, help } = texts[locale]
  return renderDocument({
    locale,
    title,
    assets: 'form',
    script: false,
    children: (
      <main>
        <h1>{title}</h1>
        <p className="lead">{help}</p>
      </main>
    ),
  })
}

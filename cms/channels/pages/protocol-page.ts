import type { Locale } from '../../domain/locale.ts'
import { inLocale, localeInfo } from '../localised.ts'
import type { ProtocolDocument } from '../protocol.ts'
import { facts, html, list, part, section, text, type ReadingPage } from './reading-page.ts'

const words = {
  when: { ca: 'Quan s’aplica', es: 'Cuándo se aplica', en: 'When it applies' },
  steps: { ca: 'Què cal fer', es: 'Qué hay que hacer', en: 'What to do' },
  step: { ca: 'Pas', es: 'Paso', en: 'Step' },
  say: { ca: 'Digueu', es: 'Diga', en: 'Say' },
  otherwise: { ca: 'Si no, aneu al pas', es: 'Si no, vaya al paso', en: 'If not, go to step' },
  system: { ca: 'Sistema', es: 'Sistema', en: 'System' },
  minutes: { ca: 'Minuts', es: 'Minutos', en: 'Minutes' },
  limits: { ca: 'Què no s’ha de fer', es: 'Qué no hay que hacer', en: 'What not to do' },
  handoff: { ca: 'A qui es deriva', es: 'A quién se deriva', en: 'To whom it is handed on' },
  procedures: { ca: 'Tràmits', es: 'Trámites', en: 'Procedures' },
} as const

/** A protocol as a page for attention staff, to be read or printed. */
export function toProtocolPage(protocol: ProtocolDocument, locale: Locale): ReadingPage {
  const word = (name: keyof typeof words) => words[name][locale]
  const { appliesTo, steps } = protocol
  return {
    code: protocol.code,
    title: inLocale(protocol.title, locale) ?? protocol.code,
    summary: null,
    department: protocol.department ? inLocale(protocol.department.name, locale) : null,
    localeInfo: localeInfo(protocol.title, locale, protocol.translations),
    warnings: [],
    action: null,
    date: protocol.verifiedAt ?? protocol.updatedAt,
    sections: [
      ...section('when', word('when'), [
        list(protocol.symptoms.map((one) => inLocale(one, locale))),
        facts([
          [
            word('procedures'),
            appliesTo.procedures
              .map(({ code, name }) => inLocale(name, locale) ?? code)
              .join(' · '),
          ],
        ]),
      ]),
      ...section(
        'steps',
        word('steps'),
        steps.map((step, position) =>
          part(`${word('step')} ${position + 1}`, [
            text(inLocale(step.action, locale)),
            facts([
              [word('say'), inLocale(step.sayLiterally, locale)],
              [word('otherwise'), step.ifNoGoTo === null ? null : String(step.ifNoGoTo)],
              [word('system'), step.system],
              [word('minutes'), step.minutes === null ? null : String(step.minutes)],
            ]),
          ]),
        ),
      ),
      ...section('limits', word('limits'), [html(inLocale(protocol.limits, locale))]),
      ...section('handoff', word('handoff'), [text(inLocale(protocol.handoff, locale))]),
    ],
  }
}

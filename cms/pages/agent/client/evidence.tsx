import type { Evidence, Sheet } from './answers.ts'
import { texts } from './language.ts'
import { Part } from './parts.tsx'

/** What to ask for, and what must not be asked for because the administration gets it. */
export function EvidenceParts({ sheet }: { readonly sheet: Sheet }) {
  const { evidence, evidenceNotNeeded, noEvidenceNeeded } = sheet
  const spared = new Set(evidenceNotNeeded.map(({ code }) => code))
  const asked = evidence.filter(({ code }) => !spared.has(code))
  return (
    <>
      <Part title={texts.bring} name="bring">
        {noEvidenceNeeded || asked.length === 0 ? (
          <p>{texts.nothingToBring}</p>
        ) : (
          <ul>
            {asked.map((one) => (
              <Asked key={one.code} evidence={one} />
            ))}
          </ul>
        )}
      </Part>
      {evidenceNotNeeded.length > 0 && (
        <Part title={texts.doNotAsk} name="do-not-ask">
          <ul>
            {evidenceNotNeeded.map(({ code, name, obtainedByLabel }) => (
              <li key={code}>
                {name ?? code} <small>{obtainedByLabel}</small>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Asked({ evidence }: { readonly evidence: Evidence }) {
  const { code, name, obligation, obligationLabel, condition, presentationLabel } = evidence
  const { note, howToObtain, frontOfficeCheck, frontOfficeCheckLabel } = evidence
  const isChecked = frontOfficeCheck !== null && frontOfficeCheck !== 'none'
  return (
    <li>
      <strong>{name ?? code}</strong>{' '}
      <small>
        {inLine([
          obligation === 'required' ? null : (condition ?? obligationLabel),
          presentationLabel,
          isChecked ? `${texts.check}: ${frontOfficeCheckLabel}` : null,
        ])}
        <span className="detail">
          {inLine([note, howToObtain ? `${texts.howToGet}: ${howToObtain}` : null], ' · ')}
        </span>
      </small>
    </li>
  )
}

function inLine(words: readonly (string | null)[], before = ''): string {
  const said = words.filter(Boolean).map((word) => word?.replace(/\.$/, ''))
  return said.length > 0 ? before + said.join(' · ') : ''
}

import type { Fee, Sheet } from './answers.ts'
import { decimal, euros, texts, today } from './language.ts'
import { Part } from './parts.tsx'

export function FeePart({ sheet }: { readonly sheet: Sheet }) {
  const { feeRequired, fees, reductions, payment } = sheet
  return (
    <Part title={texts.fee} name="fee">
      {!feeRequired && <p>{texts.free}</p>}
      {feeRequired && fees.map((fee) => <Amounts key={fee.code} fee={fee} />)}
      {feeRequired && reductions && <p className="lines detail">{reductions}</p>}
      {feeRequired && payment && payment.meansLabels.length > 0 && (
        <p>
          {texts.payment}: {payment.meansLabels.join(', ')}
        </p>
      )}
    </Part>
  )
}

function Amounts({ fee: { code, name, brackets, exemptions } }: { readonly fee: Fee }) {
  const day = today()
  const inForce = brackets.filter(
    ({ validFrom, validUntil }) =>
      (!validFrom || validFrom.slice(0, 10) <= day) &&
      (!validUntil || day <= validUntil.slice(0, 10)),
  )
  return (
    <>
      <p>
        <strong>{name ?? code}</strong>
      </p>
      <ul>
        {inForce.map(({ condition, amount, percent, unit }, index) => (
          <li key={index}>
            {condition && `${condition}: `}
            <strong>{amount === null ? `${decimal(percent ?? 0)} %` : euros(amount)}</strong> {unit}
          </li>
        ))}
      </ul>
      {exemptions && (
        <p className="detail">
          {texts.exempt}: {exemptions}
        </p>
      )}
    </>
  )
}

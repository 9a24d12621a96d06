import type { SheetChannel } from './published/procedure.ts'
import type { DigitalMaturity } from './vocabularies/procedure.ts'

/** V11, computed: how far a procedure can be done through a screen (SIA levels). */
export function digitalMaturityOf(
  channels: readonly SheetChannel[],
  hasForm: boolean,
): DigitalMaturity {
  const digital = channels.filter((one) => ['seu', 'web', 'app'].includes(one.channel))
  if (digital.some((one) => one.actions.includes('filing'))) return 'online-filing'
  if (hasForm) return 'form-download'
  return digital.length > 0 ? 'information' : 'none'
}

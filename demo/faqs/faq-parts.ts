/** A question answered many times at the counters and on the phone. */
export const answered = {
  confidence: 'validated',
  changeNote: 'Primera publicació de la pregunta',
  significance: '20',
  reviewOn: '+150d',
  reviewEveryMonths: 6,
  translations: { es: 'translated' },
}

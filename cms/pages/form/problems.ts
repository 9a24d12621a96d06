import type { Response } from 'express'
import type { Locale } from '../../domain/locale.ts'

const problems = {
  'form-not-found': {
    status: 404,
    ca: 'No hi ha cap formulari amb aquesta adreça.',
    es: 'No hay ningún formulario con esta dirección.',
    en: 'There is no form at this address.',
  },
  'malformed-json': {
    status: 400,
    ca: 'El cos de la petició no és JSON ben format.',
    es: 'El cuerpo de la petición no es JSON bien formado.',
    en: 'The body of the request is not well-formed JSON.',
  },
  'bad-request': {
    status: 400,
    ca: 'La petició no és vàlida.',
    es: 'La petición no es válida.',
    en: 'The request is not valid.',
  },
  'unknown-locale': {
    status: 400,
    ca: 'Les llengües són ca, es i en.',
    es: 'Las lenguas son ca, es y en.',
    en: 'The languages are ca, es and en.',
  },
  'method-not-allowed': {
    status: 405,
    ca: 'Les respostes es comproven amb POST.',
    es: 'Las respuestas se comprueban con POST.',
    en: 'Answers are checked with POST.',
  },
  'body-too-large': {
    status: 413,
    ca: 'La resposta passa de 256 KB.',
    es: 'La respuesta supera los 256 KB.',
    en: 'The answer is over 256 KB.',
  },
  'unsupported-media-type': {
    status: 415,
    ca: 'Envieu la resposta com a application/json en UTF-8.',
    es: 'Envíe la respuesta como application/json en UTF-8.',
    en: 'Send the answer as application/json in UTF-8.',
  },
} as const

export type ProblemCode = keyof typeof problems

/** Answers as RFC 9457 says, with the codes the whole server uses. */
export function sendProblem(res: Response, code: ProblemCode, locale: Locale): void {
  const { status, [locale]: title } = problems[code]
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .set('Content-Language', locale)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:cataleg:problem:${code}`, title, status }))
}

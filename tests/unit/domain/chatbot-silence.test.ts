import { describe, expect, it } from 'vitest'
import { chatbotSilence } from '../../../cms/domain/chatbot-silence.ts'

const near = { isExcluded: false, publishedTo: null, reviewOn: null }

describe('why the chatbot does not answer from a record', () => {
  it.each([
    ['it was excluded, whatever else', { isExcluded: true, reviewOn: '2020-01-01' }, 'excluded'],
    ['it is published elsewhere', { publishedTo: ['web'] }, 'not-published'],
    ['its review is 91 days late', { reviewOn: '2026-03-02' }, 'overdue'],
    ['it speaks of something else, being 90 days late', { reviewOn: '2026-03-03' }, 'too-far'],
    ['it speaks of something else', { publishedTo: ['web', 'chatbot'] }, 'too-far'],
  ])('%s', (_, change, silence) => {
    expect(chatbotSilence({ ...near, ...change }, '2026-06-01')).toBe(silence)
  })
})

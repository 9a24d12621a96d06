import { vocabulary } from './vocabulary.ts'

export const orientations = vocabulary({
  landscape: ['Horitzontal', 'Horizontal', 'Landscape'],
  portrait: ['Vertical', 'Vertical', 'Portrait'],
})

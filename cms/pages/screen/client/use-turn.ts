import { useEffect, useState } from 'react'

export interface Turn {
  readonly place: number
  readonly isPaused: boolean
  readonly togglePause: () => void
}

/** Which of the slides is on, moving on by itself; arrows and space for whoever has a keyboard. */
export function useTurn(slides: number, seconds: number): Turn {
  const [step, setStep] = useState(0)
  const [isPaused, setPaused] = useState(false)

  useEffect(() => {
    if (isPaused || slides < 2) return
    const clock = setTimeout(() => setStep(step + 1), Math.max(3, seconds) * 1000)
    return () => clearTimeout(clock)
  }, [isPaused, slides, seconds, step])

  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') setStep((now) => now + 1)
      if (key === 'ArrowLeft') setStep((now) => now - 1)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return {
    place: slides === 0 ? 0 : ((step % slides) + slides) % slides,
    isPaused,
    togglePause: () => setPaused((was) => !was),
  }
}

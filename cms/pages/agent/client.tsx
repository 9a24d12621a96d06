import { createRoot } from 'react-dom/client'
import { App } from './client/app.tsx'
import './agent.css'
import './paper.css'

const holder = document.getElementById('agent')
if (holder) createRoot(holder).render(<App />)

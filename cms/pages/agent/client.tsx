import { createRoot } from 'react-dom/client'
import { App } from './client/app.tsx'
import './style/frame.css'
import './style/finder.css'
import './style/record.css'
import './style/matrix.css'
import './style/parts.css'
import './style/narrow.css'
import './style/paper.css'

const holder = document.getElementById('agent')
if (holder) createRoot(holder).render(<App />)

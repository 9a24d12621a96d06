// Imported first by every command, so it must load on any Node there is: no newer names here.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `✖ Aquest sistema vol Node.js 20.19 o posterior, i aquí hi ha el ${process.versions.node}.\n` +
      '  Què fer: instal·leu la versió LTS des de https://nodejs.org i torneu a executar l’ordre.',
  )
  process.exit(1)
}

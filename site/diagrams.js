// Draws the diagrams of a page, where there are any, with what stands beside it: nothing comes from another address.
const diagrams = [...document.querySelectorAll('pre > code.mermaid')]

if (diagrams.length > 0) {
  const script = document.createElement('script')
  script.src = new URL('mermaid.js', document.currentScript.src).href
  script.addEventListener('load', async () => {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches
    mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'neutral' })
    for (const [index, code] of diagrams.entries()) {
      const { svg } = await mermaid.render(`diagram-${index}`, code.textContent)
      const figure = document.createElement('figure')
      figure.className = 'diagram'
      // What mermaid draws is made of the text of the guide, and cleaned by it.
      figure.innerHTML = svg
      code.parentElement.replaceWith(figure)
    }
  })
  document.head.append(script)
}

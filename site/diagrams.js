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
      figure.tabIndex = 0
      // What mermaid draws is made of the text of the guide, and cleaned by it.
      figure.innerHTML = svg
      // As wide as the page at first; then as large as its words are read, to be scrolled.
      const larger = document.createElement('button')
      larger.textContent = 'Larger / Didesnė'
      larger.setAttribute('aria-pressed', 'false')
      larger.addEventListener('click', () => {
        const { style } = figure.querySelector('svg')
        style.minWidth = style.minWidth === '' ? style.maxWidth : ''
        larger.setAttribute('aria-pressed', `${style.minWidth !== ''}`)
        // Where it begins.
        figure.querySelector('circle')?.scrollIntoView({ block: 'nearest', inline: 'center' })
      })
      code.parentElement.replaceWith(larger, figure)
    }
  })
  document.head.append(script)
}

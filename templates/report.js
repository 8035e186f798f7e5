// Language switch and printing. Without script the switch works by :target (see the style sheet).
;(() => {
  const root = document.documentElement
  const links = [...document.querySelectorAll('[data-language]')]
  const editionOf = (short) => document.getElementById(short)

  const show = (short) => {
    for (const link of links) {
      const chosen = link.dataset.language === short
      if (!chosen) {
        link.removeAttribute('aria-current')
        continue
      }
      link.setAttribute('aria-current', 'true')
      root.lang = link.hreflang
      document.title = link.dataset.title
    }
    root.dataset.show = short
    document.dispatchEvent(new Event('edition'))
  }

  const sectionInView = () => {
    const sections = [...editionOf(root.dataset.show).querySelectorAll('[data-section]')]
    return sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3).at(-1)?.dataset.section
  }

  const showTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const edition = target?.closest('.edition')
    if (!edition) return
    show(edition.id)
    target.scrollIntoView()
  }

  for (const link of links)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const section = sectionInView()
      const short = link.dataset.language
      show(short)
      history.replaceState(null, '', `#${short}`)
      editionOf(short).querySelector(`[data-section="${section}"]`)?.scrollIntoView()
    })

  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('.rule.failed details:not([open])')]
    for (const details of opened) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
  })

  addEventListener('hashchange', showTarget)
  show(root.dataset.first)
  showTarget()
})()

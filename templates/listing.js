// Finding, filtering and ordering the rows of long tables. Without it all rows are there, in the order of the page.
;(() => {
  const root = document.documentElement
  /** Shared by the editions of a listing: what is sought, which grade, in which order, and how many rows are shown. */
  const states = new Map()
  const listings = new Map()

  const numberOf = (text) => {
    const bound = { '<': -0.001, '>': 0.001 }[text[0]] ?? 0
    const number = Number.parseFloat(text.replace(/[<>,%]/g, ''))
    return Number.isNaN(number) ? null : number + bound
  }
  const keyOf = (cell) => {
    const text = (cell.dataset.value ?? cell.textContent).trim()
    return cell.tagName === 'TH' ? text : numberOf(text)
  }

  const listingOf = (element) => {
    const part = (name) => element.querySelector(`[data-${name}]`)
    const [body] = element.querySelector('table').tBodies
    const texts = element.dataset
    const collator = new Intl.Collator(element.closest('[lang]').lang, { numeric: true })
    const rows = [...body.rows].map((row) => ({
      row,
      grade: row.dataset.grade,
      text: row.cells[0].textContent.toLowerCase(),
      keys: [...row.cells].map(keyOf),
    }))
    const heads = [...element.querySelectorAll('thead th')]
    // A row fills a quarter of a telephone's screen.
    const step = matchMedia('(max-width: 720px)').matches ? 20 : Number(texts.rows) || rows.length
    const state = states.get(texts.listing) ?? { find: '', grade: '', order: '', limit: step }
    states.set(texts.listing, state)
    const [find, order, more] = ['find', 'order', 'more'].map(part)

    const compare = (column, sign) => (a, b) => {
      const [x, y] = [a.keys[column], b.keys[column]]
      // What has no number stands at the end in either order.
      if (x === null || y === null) return Number(x === null) - Number(y === null)
      return sign * (typeof x === 'string' ? collator.compare(x, y) : x - y)
    }

    const show = (every = false) => {
      const sought = state.find.trim().toLowerCase()
      const found = rows.filter(
        ({ text, grade: of }) => text.includes(sought) && (state.grade === '' || of === state.grade),
      )
      const [column, direction] = state.order.split(' ')
      if (state.order !== '') found.sort(compare(Number(column), direction === 'up' ? 1 : -1))
      const shown = every ? found : found.slice(0, state.limit)
      body.replaceChildren(...shown.map(({ row }) => row))
      for (const { row } of shown) row.classList.remove('later')
      for (const [index, head] of heads.entries()) {
        if (state.order !== '' && index === Number(column))
          head.setAttribute('aria-sort', direction === 'up' ? 'ascending' : 'descending')
        else head.removeAttribute('aria-sort')
      }
      find.value = state.find
      order.value = state.order
      for (const chip of element.querySelectorAll('[data-grade-chip]'))
        chip.setAttribute('aria-pressed', String(chip.dataset.gradeChip === state.grade))
      more.hidden = shown.length === found.length
      const values = { found: found.length, all: rows.length, shown: shown.length }
      const status = part('status')
      status.textContent = status.dataset.status.replace(/\{(\w+)\}/g, (_, name) => values[name].toLocaleString('en'))
      status.classList.toggle('partial', found.length < rows.length)
    }

    const change = (values) => {
      Object.assign(state, { limit: step }, values)
      show()
    }
    for (const [index, head] of heads.entries()) {
      const label = head.textContent
      for (const [direction, text] of [
        ['up', texts.ascending],
        ['down', texts.descending],
      ])
        order.append(new Option(text.replace('{column}', label), `${index} ${direction}`))
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        // From the greatest first, names from the first, then the other way round, then as it was.
        const directions = index === 0 ? ['up', 'down'] : ['down', 'up']
        const next = directions.indexOf(state.order.startsWith(`${index} `) ? state.order.split(' ')[1] : '') + 1
        change({ order: next < directions.length ? `${index} ${directions[next]}` : '' })
      })
    }
    find.addEventListener('input', () => change({ find: find.value }))
    order.addEventListener('change', () => change({ order: order.value }))
    for (const chip of element.querySelectorAll('[data-grade-chip]')) {
      chip.disabled = false
      chip.addEventListener('click', () =>
        change({ grade: chip.dataset.gradeChip === state.grade ? '' : chip.dataset.gradeChip }),
      )
    }
    for (const button of more.querySelectorAll('button'))
      button.addEventListener('click', () => {
        state.limit = 'all' in button.dataset ? rows.length : state.limit + step
        show()
      })
    part('tools').hidden = false
    return show
  }

  const showAll = (every) => {
    for (const element of document.querySelectorAll(`#${root.dataset.show} [data-listing]`)) {
      const show = listings.get(element) ?? listingOf(element)
      listings.set(element, show)
      show(every)
    }
  }
  document.addEventListener('edition', () => showAll(false))
  // On paper nobody can ask for more.
  addEventListener('beforeprint', () => showAll(true))
  addEventListener('afterprint', () => showAll(false))
})()
